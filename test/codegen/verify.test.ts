/** Facades are type-checked in the consumer's project, under the strictest flags. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readModule } from '../../src/codegen/read/index.js';
import { resolveModules } from '../../src/codegen/resolve/index.js';
import { Bounds } from '../../src/codegen/verify/bounds.js';
import { verifyFacade } from '../../src/codegen/verify.js';
import { makeProject } from './read/support/read.js';

const cwd = makeProject({
  'lib/sdk.d.ts': 'export interface Options { a?: number }\nexport function run(options?: Options): string[];',
});
const resolution = resolveModules(['./lib/sdk.d.ts'], { cwd, folderOf: () => join(cwd, 'generated') });
const verify = (text: string, path = 'generated/sdk.ts') =>
  verifyFacade(resolution.program, { path: join(cwd, path), text });

test('a sound facade has no flaws, though this package is not installed there', () => {
  expect(
    verify(
      "import type { Options } from '../lib/sdk.js';\nimport type { Handle } from 'gen-async-facade';\nexport type { Handle, Options };\n",
    ),
  ).toEqual([]);
});

test('a flaw has a place and the lines around it', () => {
  const [flaw, ...more] = verify(
    "import type { Options } from '../lib/sdk.js';\nexport const options: Options = { a: 'x' };\n",
  );
  expect(more).toEqual([]);
  expect(flaw).toMatchObject({
    severity: 'error',
    code: 'facade-unsound',
    place: { file: 'generated/sdk.ts', line: 2, column: 35 },
  });
  expect(flaw?.frame?.split('\n')).toEqual([
    "1 | import type { Options } from '../lib/sdk.js';",
    "2 | export const options: Options = { a: 'x' };",
    '  |                                   ^',
    '3 |',
  ]);
});

test.each([
  ['export enum Level { Low }', 'erasableSyntaxOnly'],
  ["import { Options } from '../lib/sdk.js';\nexport type { Options };", 'verbatimModuleSyntax'],
  [
    "import type { Options } from '../lib/sdk.js';\nexport const o: Options = { a: undefined };",
    'exactOptionalPropertyTypes',
  ],
  [
    "import type { run } from '../lib/sdk.js';\nexport const f = (list: ReturnType<typeof run>): string => list[0];",
    'undefined',
  ],
  ['export const a: = 1;', 'expected'],
])('%j does not pass', (text, message) => {
  expect(verify(text)[0]?.message).toContain(message);
});

test('a facade is not judged by what another module augments', () => {
  const files = {
    'lib/sdk.d.ts': 'export interface Options { a?: number }',
    'lib/plugin.d.ts':
      "import './sdk.js';\ndeclare module './sdk.js' { interface Options { plugin: string } }\nexport {};",
  };
  const folder = makeProject(files);
  const { program, modules } = resolveModules(['./lib/sdk.d.ts', './lib/plugin.d.ts'], { cwd: folder });
  expect(modules).toHaveLength(2);
  const text = "import type { Options } from './lib/sdk.js';\nexport const options: Options = {};\n";
  expect(verifyFacade(program, { path: join(folder, 'sdk.ts'), text })).toEqual([]);
});

test('modules can still be read afterwards', () => {
  const [module] = resolution.modules;
  expect(readModule(module ?? expect.fail()).model.exports.map(({ name }) => name)).toEqual(['Options', 'run']);
});

test('what takes the compiler too long is refused, with a way out', () => {
  const facade = { path: join(cwd, 'generated/slow.ts'), text: 'export function run(): void {}\n' };
  const [flaw, ...more] = verifyFacade(resolution.program, facade, new Bounds(0));
  expect(more).toEqual([]);
  expect(flaw).toMatchObject({
    severity: 'error',
    code: 'facade-too-complex',
    message: 'planning and type-checking the facade take more than 0 seconds',
  });
  expect(verify('export function run(): void {}\n', 'generated/slow.ts')).toEqual([]);
});
