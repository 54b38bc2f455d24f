/** Checks the settings of a project: a typing mistake shall not be taken for silence. */

import { didYouMean } from '../diagnostics/nearest.js';
import type { Config, ModuleConfig, ModuleSettings, ResourceLimits } from './settings.js';

export interface Flaw {
  /** The keys that lead to it. */
  readonly path: readonly string[];
  /** As the rest of a sentence: `should be a string`. */
  readonly flaw: string;
  readonly advice: string;
}

type Check = (value: unknown, path: readonly string[]) => readonly Flaw[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const expected =
  (what: string, example: string, test: (value: unknown) => boolean): Check =>
  (value, path) =>
    test(value) ? [] : [{ path, flaw: `should be ${what}`, advice: `for example ${example}` }];

const isString = (value: unknown): boolean => typeof value === 'string';
const areStrings = (value: unknown): boolean => Array.isArray(value) && value.every(isString);
const string = (example: string) => expected('a string', example, isString);
const strings = (example: string) => expected('an array of strings', example, areStrings);
const positive = (what: string) => expected(what, '2', (value) => Number.isInteger(value) && Number(value) > 0);
const megabytes = expected('a number of megabytes', '256', (value) => typeof value === 'number' && value > 0);

/** Settings of the process, which are often looked for here. */
const ofProcess = new Set(['maxThreads', 'minThreads', 'idleTimeout', 'maxQueue']);

/** An object whose properties are all known. */
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, field]) => {
          const own = [...path, name];
          const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
          if (check !== undefined) return field === undefined ? [] : check(field, own);
          const advice = ofProcess.has(name)
            ? `it is a setting of the whole process: configure({ ${name} })`
            : (didYouMean(name, Object.keys(checks)) ?? `known: ${Object.keys(checks).join(', ')}`);
          return [{ path: own, flaw: 'is no setting', advice }];
        })
      : [{ path, flaw: 'should be an object', advice: `with ${Object.keys(checks).join(', ')}` }];

/** An object whose property names are the user's own. */
const entries =
  (check: Check, example: string): Check =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, field]) => check(field, [...path, name]))
      : [{ path, flaw: 'should be an object', advice: `for example ${example}` }];

const skip: Check = (value, path) =>
  Array.isArray(value)
    ? strings('["Parser.on"]')(value, path)
    : entries(string('"why"'), '{ "Parser.on": "why" }')(value, path);

const resourceLimits = {
  maxOldGenerationSizeMb: megabytes,
  maxYoungGenerationSizeMb: megabytes,
  codeRangeSizeMb: megabytes,
  stackSizeMb: megabytes,
} satisfies Record<keyof ResourceLimits, Check>;

const moduleConfig = {
  threads: positive('a positive whole number'),
  objects: expected('"together"', '"together"', (value) => value === 'together'),
  executor: expected('"thread" or "process"', '"process"', (value) => value === 'thread' || value === 'process'),
  broadcast: strings('["setOptions"]'),
  setup: string('"./thread-setup.js"'),
  env: entries(string('"1"'), '{ "DEBUG": "1" }'),
  execArgv: strings('["--no-warnings"]'),
  resourceLimits: fields(resourceLimits),
  handle: strings('["Cursor"]'),
  copy: strings('["Row"]'),
  callback: strings('["Logger", "on(listener)"]'),
  transfer: strings('["compress(data)", "render()"]'),
  mutates: strings('["parse(options.onComment)"]'),
  skip,
  rename: entries(string('"parseAsync"'), '{ "parse": "parseAsync" }'),
} satisfies Record<keyof ModuleConfig, Check>;

const moduleSettings = {
  ...moduleConfig,
  include: strings('["Database.*"]'),
  exclude: strings('["*Sync"]'),
} satisfies Record<keyof ModuleSettings, Check>;

const config = {
  out: string('"generated"'),
  project: string('"tsconfig.json"'),
  modules: entries(fields(moduleSettings), '{ "better-sqlite3": {} }'),
} satisfies Record<keyof Config, Check>;

/** @returns everything that is wrong, with the keys that lead to it */
export const checkConfig = (value: unknown): readonly Flaw[] => fields(config)(value, []);
