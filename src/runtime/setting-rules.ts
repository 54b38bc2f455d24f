/** What settings have to be: a misspelt one would be obeyed by nobody, and nobody would say so. */

import type { CallOptions } from './calls/options.js';
import type { Configuration, OriginalOptions } from './configure.js';

interface Rule {
  /** `maxThreads must be …` */
  readonly what: string;
  readonly holds: (value: unknown) => boolean;
  readonly error: new (message: string) => Error;
}

const ofType = (what: string, holds: (value: unknown) => boolean): Rule => ({ what, holds, error: TypeError });
const flag = ofType('true or false', (value) => typeof value === 'boolean');
const object = ofType('an object', (value) => typeof value === 'object' && value !== null);
const names = ofType(
  'an array of strings',
  (value) => Array.isArray(value) && value.every((v) => typeof v === 'string'),
);
const atLeast = (least: number): Rule => ({
  what: `a number of at least ${least}`,
  holds: (value) => typeof value === 'number' && value >= least,
  error: RangeError,
});

const ofThreads = {
  executor: ofType("'thread' or 'process'", (value) => value === 'thread' || value === 'process'),
  setup: ofType('a path or a URL', (value) => typeof value === 'string' || value instanceof URL),
  env: object,
  execArgv: names,
  resourceLimits: object,
};

export const configurationRules = {
  ...ofThreads,
  maxThreads: atLeast(1),
  minThreads: atLeast(0),
  idleTimeout: atLeast(0),
  maxQueue: atLeast(0),
  polling: flag,
  leaks: flag,
} satisfies Record<keyof Configuration, Rule>;

export const originalRules = {
  ...ofThreads,
  threads: atLeast(1),
  objects: ofType("'together'", (value) => value === 'together'),
  broadcast: names,
} satisfies Record<keyof OriginalOptions, Rule>;

export const callRules = {
  signal: ofType('an AbortSignal', (value) => typeof value === 'object' && value !== null && 'aborted' in value),
  timeout: atLeast(0),
  transfer: ofType('an array', Array.isArray),
  terminate: flag,
} satisfies Record<keyof CallOptions, Rule>;

/** @throws {TypeError | RangeError} naming the first setting that is none, or is not what it has to be */
export function checkSettings(settings: object, rules: Readonly<Record<string, Rule>>): void {
  for (const [name, value] of Object.entries(settings)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) throw new TypeError(`there is no setting "${name}", only ${Object.keys(rules).join(', ')}`);
    if (value !== undefined && !rule.holds(value))
      throw new rule.error(`${name} must be ${rule.what}, not ${String(value)}`);
  }
}
