/** Originals of every style of module, their generated facades, and a program that calls them: the types may be right and the facade not. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ConsumerProject, createProject } from '../cli/support/project.js';

const fixtures = join(import.meta.dirname, 'fixtures');
const own = readdirSync(join(fixtures, 'packages')).filter((name) => !name.startsWith('@'));
let project: ConsumerProject;
let results: Record<string, unknown>;

beforeAll(async () => {
  project = createProject({});
  cpSync(join(fixtures, 'packages'), join(project.folder, 'node_modules'), { recursive: true });
  for (const name of ['module-styles.mjs', 'helpers.mjs']) cpSync(join(fixtures, name), join(project.folder, name));
  const made = await project.run(
    ...own,
    'styles/features/one',
    '--format',
    'js',
    '-o',
    'facades',
    '--strict',
    '--no-probe',
  );
  expect(made.status, made.stderr).toBe(0);
  const run = spawnSync(process.execPath, ['module-styles.mjs'], { cwd: project.folder, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  results = JSON.parse(run.stdout);
}, 180_000);
afterAll(() => project[Symbol.dispose]());

it.each([
  ['export = class', [7, 'q', 3, true, 8, 5, 'f', 6, 8, 5, 'f']],
  ['export = object', [3, 7, 'api', true, true, 'k']],
  ['a getter of an object is asked each time', [1, 1, 2, 2]],
  ['export = function', ['<a>', '-b-', '-c-', '1', 'ran', 1]],
  ['export = namespace', ['a!', 'b!', 1, 'g', 1, 'B']],
  ['export = namespace, which is an ES module', ['a!', 'b?', 'c.', 'g']],
  ['CommonJS with __esModule', [2, 'default', 'named', 'm']],
  ['default function with members', ['fz', 'sub', { v: 1 }]],
  ['error classes of a function', [true, 'E1', true, 'made']],
  ['default plus named', ['mainx', 1, 'a/b']],
  ['classes that extend each other', ['derived', true, true]],
  ['export * and its names', ['sub1', 'sub2', 'sub3', 3, 'sub', true]],
  ['export let', [1, 2, 2]],
  ['a member called then', ['then a', 'then b', 'later c']],
  ['a class that comes back', [5, 6]],
  ['a function with members', ['callx', { a: 1 }, 'sub', true]],
  ['classes and functions as arguments', [true, false, true, 'suby', 'miney', 'mainq']],
  [
    'handles that can be iterated',
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
  ],
  [
    'names that mean something',
    ['deleted', 'deleted', 'original', 'toThread', 'map', 'promise', 'record', 'symbol', [['a', 1]]],
  ],
  ['error classes', [true, true, 4, 'worse']],
  ['merged with a namespace', [7, 2, true, 8, 5, ['wrench'], 1, 'Red', 1]],
  ['a function given back with members', ['memo 2', 1, 'memo 3']],
  ['setters without getters, and callbacks that may be missing', ['blue', true, 'handled']],
  ['several types in one', ['read', 'reader', 9, 'closed', true]],
  [
    'objects of the caller where handles go in, too',
    [['words', 'a', 'b'], ['letters', 'a', 'b'], ['c', 'd'], true, ['words undefined']],
  ],
  ['exports of other packages', ['mainx', 'named', 'subx', 'base']],
  ['subpaths with patterns', 'one'],
  ['ambient modules', ['ambient', 'K']],
  ['all of CommonJS as the default', ['ambient', true]],
  [
    'variables of CommonJS',
    [refused('delimiter', 'setDelimiter'), null, '?', refused('fileLoader', 'setFileLoader'), null, 'mine ?a?'],
  ],
  [
    'variables of an object',
    [
      refused('tags', 'setTags'),
      refused('depth', 'setDepth'),
      'Cannot add property strict, object is not extensible',
      null,
      null,
      null,
      2,
      '<AA>',
    ],
  ],
  ['JavaScript without declarations', [3, 'hi o', ['q'], 'r', '3']],
])('%s', (name, expected) => {
  expect(results[name]).toEqual(expected);
});

it('has a result for each', () => {
  expect(Object.keys(results)).toHaveLength(32);
});

function refused(member: string, setter: string): string {
  return `${member} cannot be assigned: the original lives in a thread, which would not hear of it. Call ${setter}(…) instead`;
}
