/** Checks the settings of a project: a typing mistake shall not be taken for silence. */

type Check = (value: unknown) => string | undefined;

const string: Check = (value) => (typeof value === 'string' ? undefined : 'should be a string');

const strings: Check = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? undefined : 'should be an array of strings';

const count: Check = (value) =>
  Number.isInteger(value) && Number(value) > 0 ? undefined : 'should be a positive whole number';

const indexes: Check = (value) =>
  Array.isArray(value) && value.every((item) => Number.isInteger(item) && item >= 0)
    ? undefined
    : 'should be an array of argument positions, from 0';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object whose properties are all known. */
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isObject(value)) return 'should be an object';
    for (const [name, field] of Object.entries(value)) {
      const check = checks[name];
      if (!check) return `has an unknown property "${name}" (known: ${Object.keys(checks).join(', ')})`;
      const flaw = check(field);
      if (flaw) return within(name, flaw);
    }
    return undefined;
  };

/** An object whose property names are the user's own. */
const entries =
  (check: Check): Check =>
  (value) => {
    if (!isObject(value)) return 'should be an object';
    for (const [name, field] of Object.entries(value)) {
      const flaw = check(field);
      if (flaw) return within(name, flaw);
    }
    return undefined;
  };

const within = (name: string, flaw: string): string =>
  flaw.startsWith('"') ? flaw.replace('"', `"${name} › `) : `"${name}" ${flaw}`;

const moduleSettings = fields({
  include: strings,
  exclude: strings,
  threads: count,
  broadcast: strings,
  copy: strings,
  handle: strings,
  mutates: entries(indexes),
});

const config = fields({ out: string, project: string, modules: entries(moduleSettings) });

/** @returns what is wrong, as the rest of a sentence: `"modules › node:fs › threads" should be a positive whole number` */
export const checkConfig = (value: unknown): string | undefined => config(value);
