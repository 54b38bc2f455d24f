/** The settings of a project, as `async-facade.config.ts` writes them: types and `defineConfig`, and nothing that takes time to load. */

/** What `async-facade.config.ts` exports as its default, `async-facade.config.json` is, or `"asyncFacade"` in package.json has. */
export interface Config {
  /** The folder for facades, relative to the working folder; `generated/` unless given. */
  readonly out?: string;
  /** The tsconfig whose resolution and `types` to use. */
  readonly project?: string;
  /** What to generate when the command line names nothing, and how: `{ 'better-sqlite3': {}, 'node:fs': { … } }`. */
  readonly modules?: Readonly<Record<string, ModuleSettings>>;
}

/** The settings of one module: what its facade has, and what is settled for it. */
export interface ModuleSettings extends ModuleConfig {
  /** Only these exports and members: `Database.*`, `*Sync`. */
  readonly include?: readonly string[];
  /** All but these. */
  readonly exclude?: readonly string[];
}

/**
 * Where in the original a setting applies:
 *
 * | address | what it names |
 * |---|---|
 * | `Statement` | a declared type, or an exported name |
 * | `Statement.all`, `types.Number` | a member of it |
 * | `parse(options)`, `parse(1)` | a parameter, by name or by position from 0 |
 * | `parse(options.onComment)` | a property of what is passed there, at any depth |
 * | `new Parser(options)` | a parameter of the constructor |
 * | `parse()`, `parse().tokens` | the result, or a property of it |
 */
export type Address = string;

/** What the user has settled for one module; the generator's own judgement is overruled. */
export interface ModuleConfig {
  /** Number of threads; 1 means that all calls share one, so that the module's state is seen by all of them. */
  readonly threads?: number;
  /** `'together'`: all objects of the module live on one thread, so that they can be passed to each other. */
  readonly objects?: 'together';
  /** `'process'`: child processes instead of threads, for addons that are not made for threads or may crash. */
  readonly executor?: 'thread' | 'process';
  /** Functions that run on every thread and again on each new one: `setOptions`. */
  readonly broadcast?: readonly Address[];
  /** A module that each thread imports before the original: a package, or a file relative to the working folder. */
  readonly setup?: string;
  /** Environment variables of the threads, besides the process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Node options of the threads: `--no-warnings`. */
  readonly execArgv?: readonly string[];
  /** As for `new Worker`, in megabytes. */
  readonly resourceLimits?: ResourceLimits;
  /**
   * Stays in its thread although it looks like data: a type, by its name or by a place that has it; a class that only exists at
   * run time; a result of type `any` or `unknown` (`open()`), which is then an opaque handle.
   */
  readonly handle?: readonly Address[];
  /** Crosses by copy although it has methods: a type, by its name or by a place that has it, or a class that only exists at run time. */
  readonly copy?: readonly Address[];
  /**
   * Is the caller's own, and called from the thread: a type whose objects callers implement (`Logger`), or a parameter that
   * takes a function although it is declared as data or `any` (`on(listener)`).
   */
  readonly callback?: readonly Address[];
  /** Buffers in this argument or result are handed over instead of copied: `compress(data)`, `render()`. */
  readonly transfer?: readonly Address[];
  /** Arguments that the original changes in place; they are copied back: `fill(buffer)`, `parse(options.onComment)`. */
  readonly mutates?: readonly Address[];
  /** What the facade shall do without: exports, members, optional parameters; with reasons for `--explain`, if you like. */
  readonly skip?: readonly Address[] | Readonly<Record<Address, string>>;
  /** Names in the facade: `{ parse: 'parseAsync', 'Parser.then': 'after' }`. */
  readonly rename?: Readonly<Record<Address, string>>;
}

/** What a thread may take, in megabytes: https://nodejs.org/api/worker_threads.html#new-workerfilename-options */
export interface ResourceLimits {
  readonly maxOldGenerationSizeMb?: number;
  readonly maxYoungGenerationSizeMb?: number;
  readonly codeRangeSizeMb?: number;
  readonly stackSizeMb?: number;
}

/**
 * Gives the settings back as they are; an editor completes and checks them.
 *
 * @example
 * import { defineConfig } from 'gen-async-facade/config';
 * export default defineConfig({ modules: { acorn: { mutates: ['parse(options.onComment)'] } } });
 */
export const defineConfig = (config: Config): Config => config;
