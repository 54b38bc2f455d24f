/** Formatters may do what they like with a committed facade: it is stale only when the generator would write something else. */

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConsumerProject, createProject } from './support/project.js';

const biome = join(import.meta.dirname, '../../node_modules/@biomejs/biome/bin/biome');
const library = (version: string) => JSON.stringify({ name: 'library', version, type: 'module', types: 'index.d.ts' });
const files = {
  'node_modules/library/index.js': 'export class Store {}\n',
  'node_modules/library/index.d.ts': `/** A store of rows,
 * which are texts. */
export declare class Store<Row extends string | number = string> {
  constructor(path: string, options?: { readonly deep: boolean; limit?: number; onRow?: (row: Row) => (boolean | Row)[] });
  get<Key extends keyof Row>(key: Key, otherwise?: Row[Key]): Row[Key] | undefined;
  rows(): IterableIterator<[key: string, row: Row]>;
  'a-b'(first: string, second: string, third: string, fourth: string, fifth: string): Record<string, 'one' | 'two'>;
}
export declare const text = "it's";
`,
};

let project: ConsumerProject;
let facade: string;
beforeAll(async () => {
  project = createProject({ ...files, 'node_modules/library/package.json': library('1.0.0') });
  await project.run('library');
  facade = project.read('generated/library.ts');
});
afterAll(() => project[Symbol.dispose]());

const styles: Readonly<Record<string, object>> = {
  'as biome does by itself': {},
  'narrow, with single quotes and without semicolons': {
    formatter: { indentStyle: 'space', indentWidth: 4, lineWidth: 60 },
    javascript: { formatter: { quoteStyle: 'single', semicolons: 'asNeeded', trailingCommas: 'none' } },
  },
  'wide, with quoted properties and CRLF': {
    formatter: { lineWidth: 200, lineEnding: 'crlf' },
    javascript: { formatter: { quoteProperties: 'preserve', trailingCommas: 'es5', bracketSpacing: false } },
  },
};

describe('a facade that was formatted', () => {
  test.each(Object.entries(styles))('%s is fresh', async (_, style) => {
    project.write({
      'generated/library.ts': facade,
      'biome.json': JSON.stringify({ ...style, linter: { enabled: false } }),
    });
    await promisify(execFile)(process.execPath, [biome, 'check', '--write', 'generated'], { cwd: project.folder });
    expect(project.read('generated/library.ts')).not.toBe(facade);
    expect(await project.run('library', '--check')).toMatchObject({
      status: 0,
      stdout: 'library → generated/library.ts · fresh\n',
    });
  });

  test('is stale when the library has another version, though nothing else has changed', async () => {
    project.write({ 'node_modules/library/package.json': library('1.0.1') });
    const { status, stdout } = await project.run('library', '--check');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^-\/\/ Async facade of library 1\.0\.0\./m);
    expect(stdout).toMatch(/^\+\/\/ Async facade of library 1\.0\.1\./m);
  });
});
