/** Declarations of ES modules that lead to each other without extensions: bundlers find them, Node does not. */

import { expect, test } from 'vitest';
import { generate } from '../../../src/codegen/generate.js';
import { makeProject } from '../read/support/read.js';

const library = {
  'package.json': '{ "type": "module" }',
  'lib/index.js': 'export const parse = (text) => [text];',
  'lib/index.d.ts': "export * from './parse';",
  'lib/parse.d.ts':
    'export interface Options { strict?: boolean }\nexport declare function parse(text: string, options?: Options): string[];',
};

async function outcomeOf(files: Record<string, string>) {
  const { facades } = await generate({ modules: ['./lib/index.js'], cwd: makeProject(files), output: 'none' });
  const [{ outcome, diagnostics } = expect.fail()] = facades;
  const found = diagnostics.find(({ code }) => code === 'types-for-bundlers');
  return [outcome.kind, found?.severity, found?.message];
}

const MESSAGE = 'with "moduleResolution": "nodenext", types of "../lib/index.js" that the facade needs cannot be found';

test('a project that resolves as Node does gets no facade that would not type-check there', async () => {
  const tsconfig = JSON.stringify({ compilerOptions: { module: 'nodenext' } });
  expect(await outcomeOf({ ...library, 'tsconfig.json': tsconfig })).toEqual(['refused', 'error', MESSAGE]);
});

test('others are warned', async () => {
  const tsconfig = JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'bundler' } });
  expect(await outcomeOf({ ...library, 'tsconfig.json': tsconfig })).toEqual(['made', 'warning', MESSAGE]);
  expect(await outcomeOf(library)).toEqual(['made', 'warning', MESSAGE]);
});

test('what Node finds is nobody’s concern', async () => {
  const sound = { ...library, 'lib/index.d.ts': "export * from './parse.js';" };
  expect(await outcomeOf(sound)).toEqual(['made', undefined, undefined]);
  // the facade asks for nothing that is lost
  const files = { 'lib/parse.d.ts': 'export declare function parse(text: string): string[];' };
  expect(await outcomeOf({ ...library, ...files })).toEqual(['made', undefined, undefined]);
});
