import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainJson, explainText, type GenerateResult, generate } from '../../src/codegen/index.js';
import { type ConsumerProject, createProject } from '../cli/support/project.js';

const root = join(import.meta.dirname, '../..');

let project: ConsumerProject;
let result: GenerateResult;
beforeAll(async () => {
  project = createProject({
    'store.d.ts': `export interface Options { onRow?: (row: string) => boolean }
export declare class Store {
  constructor(path: string, options?: Options);
  get(key: string): Uint8Array;
  rows(): IterableIterator<string>;
  copyTo(other: Store): void;
  readonly path: string;
  marks: WeakMap<object, string>;
}
export declare function setLevel(level: number): void;
export interface Tree { name: string; children: Tree[] }
export type Json = string | null | Json[] | { [key: string]: Json };
export declare function parse(text: string): Json;
export declare function watch(listener: (path: string, seen: WeakRef<Store>) => void): void;
export declare function walk(tree: Tree, visit: (node: Tree) => void): number;
`,
    'store.js': 'export class Store {}\n',
  });
  result = await generate({ modules: ['./store.js', 'node:zlib'], cwd: project.folder, output: 'none' });
});
afterAll(() => project[Symbol.dispose]());

describe('--explain', () => {
  test('is a table that a person reads', async () => {
    const [store] = result.facades;
    if (!store) throw new Error('no facade was made');
    await expect(explainText(store)).toMatchFileSnapshot(join(import.meta.dirname, 'explain.txt'));
  });

  test('paints names, and nothing else that is not painted', () => {
    const [store] = result.facades;
    const mark = (text: string) => `<${text}>`;
    const keep = (text: string) => text;
    const painted = store && explainText(store, { bold: keep, dim: keep, cyan: mark, yellow: keep });
    expect(painted).toContain('<  Store.get>');
    expect(painted?.replace(/[<>]/g, '')).toBe(store && explainText(store));
  });

  test('as JSON is what the published schema says', () => {
    const schema = JSON.parse(readFileSync(join(root, 'templates/explain.schema.json'), 'utf8'));
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    expect(validate(JSON.parse(explainJson(result.facades))) ? [] : validate.errors).toEqual([]);
    expect(JSON.parse(explainJson(result.facades))).toMatchObject([
      { module: './store.js', threads: { place: 'home', because: [{ name: 'setLevel' }] } },
      { module: 'node:zlib', threads: { place: 'pool' } },
    ]);
  });
});
