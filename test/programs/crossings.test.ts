/**
 * The table of crossings, CROSSINGS.md, row by row: an original that has each kind of declaration, its generated facade, and a
 * program that uses it. The table names a test for every row, and every test here belongs to one.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConsumerProject, createProject } from '../cli/support/project.js';

const test = join(import.meta.dirname, '..');
let project: ConsumerProject;
let results: Record<string, unknown>;

beforeAll(async () => {
  project = createProject({});
  const fixtures = join(import.meta.dirname, 'fixtures');
  cpSync(join(fixtures, 'crossings'), project.folder, { recursive: true });
  cpSync(join(fixtures, 'helpers.mjs'), join(project.folder, 'helpers.mjs'));
  const made = await project.run('./original.js', '--out', 'facade.js');
  expect(made.status, made.stderr).toBe(0);
  const run = spawnSync(process.execPath, ['program.mjs'], { cwd: project.folder, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  results = JSON.parse(run.stdout);
}, 180_000);
afterAll(() => project[Symbol.dispose]());

const expected: Readonly<Record<string, unknown>> = {
  functions: [true, 3, 'ab', 3, 4],
  'classes are created': [true, true, true],
  'a static create of its own': [true, 'a static of its own'],
  'what is returned and has methods': [true, 7, true],
  methods: [0, true, 5],
  properties: ['p', 9, true],
  statics: [1, 'CHF'],
  pipelining: [3],
  'handles inside values': ['inside', true, true, true, true],
  'handles as arguments': [1],
  'returned functions': [3, 6, 11, '4 m', 'm', 'HandleReleasedError', 'b'],
  'classes in results': ['paper', 'tin'],
  'the facade’s own as arguments': [true, false],
  iterators: [[1, 2], [1, 2], 1, { value: 0, done: false }, { value: 'all', done: true }],
  streams: ['three four', 'one two'],
  callbacks: [
    [10, 20],
    [4, 5],
  ],
  predicates: [true, false, 'undefined', 'no text'],
  data: [1, ['a']],
  'hidden types': [{ value: 5 }],
  'constants that can be called': [3, 2],
  'enums and literals': [1, 'Blue', 'fast'],
  'other constants': ['function', '1.2.3'],
  symbols: [true, 'Symbol(marker)', true, false],
  'objects and namespaces': ['a', 'B', 9],
  'default exports': [3, true],
  errors: [true, true, 'BankError', 'BROKE', 'no money'],
  'callback twins': ['undefined', 'text of a'],
  'awkward names': ['next 5', 'long', 1],
};

it.each(Object.entries(expected))('%s', (name, result) => {
  expect(results[name]).toEqual(result);
});

describe('the table', () => {
  /** `| what | golden cases | tests |` */
  const rows = readFileSync(join(test, 'CROSSINGS.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| in the original'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .map(([, what = '', cases = '', tests = '']) => ({ what, cases: names(cases), tests: names(tests) }));

  it.each(rows)('$what: names tests that exist', ({ cases, tests }) => {
    expect(cases.filter((name) => !existsSync(join(test, 'cases', name)))).toEqual([]);
    expect(tests.filter((name) => !exists(name))).toEqual([]);
    expect(tests).not.toEqual([]);
  });

  it('has each result of the program, and the program each of the table', () => {
    const named = rows.flatMap(({ tests }) => tests).filter((name) => !name.includes(' › '));
    expect(Object.keys(expected).filter((name) => !named.includes(name))).toEqual([]);
    expect(Object.keys(results)).toEqual(Object.keys(expected));
  });
});

/** `a`, `b` */
function names(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** A result of the program, or `folder/file.test.ts › title`. */
function exists(name: string): boolean {
  const [file = '', title] = name.split(' › ');
  if (title === undefined) return name in expected;
  const path = join(test, file);
  return existsSync(path) && readFileSync(path, 'utf8').includes(`'${title}'`);
}
