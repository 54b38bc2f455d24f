import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isMisreadByNode, moduleFormatOf } from '../../../src/codegen/output/module-format.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'format-'));
  mkdirSync(join(folder, 'generated'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tsconfig = (module: string) => JSON.stringify({ compilerOptions: { module } });
/** Of `generated/<name>`, with these files in the project. */
const judge = (name: string, files: Readonly<Record<string, string>>) => {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const path = join(folder, 'generated', name);
  return { format: moduleFormatOf(path, undefined), misread: isMisreadByNode(path, undefined) };
};

const module = { 'package.json': '{ "type": "module" }' };
const commonjs = { 'package.json': '{ "type": "commonjs" }' };
const unsaid = { 'package.json': '{}' };

describe('what a file is to Node and to the compiler', () => {
  test.each([
    ['a.ts', module, 'esm'],
    ['a.ts', { ...module, 'tsconfig.json': tsconfig('nodenext') }, 'esm'],
    ['a.ts', { ...commonjs, 'tsconfig.json': tsconfig('nodenext') }, 'cjs'],
    ['a.ts', { ...unsaid, 'tsconfig.json': tsconfig('commonjs') }, 'cjs'],
    ['a.ts', { ...commonjs, 'tsconfig.json': tsconfig('esnext') }, 'esm'],
    ['a.ts', unsaid, 'esm'],
    ['a.cts', module, 'cjs'],
    ['a.mts', commonjs, 'esm'],
    ['a.mjs', commonjs, 'esm'],
    ['a.js', commonjs, 'cjs'],
    ['a.js', unsaid, 'cjs'],
    ['a.js', module, 'esm'],
    ['a.js', { ...commonjs, 'generated/package.json': module['package.json'] }, 'esm'],
  ])('%s with %j: %s', (name, files, format) => {
    expect(judge(name, files).format).toBe(format);
  });
});

describe('Node takes an ES module for CommonJS', () => {
  test('where package.json says so, and nobody compiles it', () => {
    expect(judge('a.ts', commonjs)).toEqual({ format: 'esm', misread: true });
  });

  test.each([
    ['a.ts', module],
    ['a.ts', unsaid],
    ['a.ts', { ...commonjs, 'tsconfig.json': tsconfig('esnext') }],
    ['a.ts', { ...commonjs, 'tsconfig.json': tsconfig('nodenext') }],
    ['a.mts', commonjs],
    ['a.js', commonjs],
    ['a.ts', { ...commonjs, 'generated/package.json': module['package.json'] }],
  ])('not %s with %j', (name, files) => {
    expect(judge(name, files).misread).toBe(false);
  });
});
