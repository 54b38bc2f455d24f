/** What is known of Node's own modules and is in no declaration. */

/** Arguments that a builtin's function changes in place, so that they are copied back. */
const MUTATED: ReadonlyMap<string, readonly number[]> = new Map([
  ['readSync', [1]],
  ['readvSync', [1]],
  ['randomFillSync', [0]],
  ['getRandomValues', [0]],
  ['runInNewContext', [1]],
  ['Script.runInNewContext', [0]],
]);

export const mutatedArguments = (name: string): readonly number[] | undefined => MUTATED.get(name);

/** Exports of builtins that would work, and make no sense in a thread. */
const POINTLESS: ReadonlyMap<string, string> = new Map([
  ['promises', 'it is asynchronous already'],
  ['unwatchFile', 'it belongs to watchFile, whose events stay in their thread'],
  ['webcrypto', 'it is asynchronous already'],
  ['subtle', 'it is asynchronous already'],
  ['createContext', 'an object is a context in its own thread only; runInNewContext() makes one for a single run'],
  ['runInContext', 'an object is a context in its own thread only; use runInNewContext()'],
  ['setEngine', 'it changes the whole process'],
  ['setFips', 'it changes the whole process'],
  ['fips', 'it is a setting of the whole process, and changes'],
]);

/** Declared by `@types/node`, and no values of the module in any supported Node. */
const ONLY_DECLARED: ReadonlySet<string> = new Set([
  'StatsFs',
  'Z_ASCII',
  'Z_BINARY',
  'Z_DEFLATED',
  'Z_TEXT',
  'Z_TREES',
  'Z_UNKNOWN',
]);

export const isOnlyDeclared = (name: string): boolean => ONLY_DECLARED.has(name);

/** Classes that only Node itself constructs, though their declarations do not say so. */
export const isMadeByNodeOnly = (name: string): boolean => name === 'Dir';

export const pointless = (name: string): string | undefined => POINTLESS.get(name);

/** Classes of data of builtins, by the names that they have at run time: of `statfsSync`, of `url.parse`. */
const DATA_CLASSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['node:fs', ['StatFs']],
  ['node:url', ['Url']],
  ['node:perf_hooks', ['PerformanceEntry', 'PerformanceMark', 'PerformanceMeasure', 'PerformanceNodeEntry']],
]);

export const dataClasses = (specifier: string): readonly string[] => DATA_CLASSES.get(specifier) ?? [];
