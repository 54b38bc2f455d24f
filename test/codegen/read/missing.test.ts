/** What to do about modules that declarations import and that the compiler does not find. */

import { expect, test } from 'vitest';
import { readModule } from '../../../src/codegen/read/index.js';
import { resolveModules } from '../../../src/codegen/resolve/index.js';
import { makeProject } from './support/read.js';

const manifest = (name: string) => JSON.stringify({ name, version: '1.0.0', main: 'index.js' });

test('a package that is not there is to be installed, of one that has no types its types', () => {
  const cwd = makeProject({
    'lib/sdk.d.ts':
      "import { A } from 'not-there/sub';\nimport { B } from 'untyped';\nimport { C } from '@acme/untyped';\nexport declare function f(a: A, b: B, c: C): void;\n",
    'lib/node_modules/untyped/package.json': manifest('untyped'),
    'lib/node_modules/untyped/index.js': '',
    'lib/node_modules/@acme/untyped/package.json': manifest('@acme/untyped'),
    'lib/node_modules/@acme/untyped/index.js': '',
  });
  const [module] = resolveModules(['./lib/sdk.d.ts'], { cwd }).modules;
  if (!module) throw new Error('not resolved');
  const found = readModule(module).diagnostics.map(({ message, wayOut }) => `${message}: ${wayOut}`);
  expect(found).toEqual([
    '"not-there/sub" cannot be found, so that the facade goes without A: npm i -D not-there',
    '"untyped" has no types, so that the facade goes without B: npm i -D @types/untyped; if there is no such package, declare it yourself, and name that in your tsconfig: "paths": { "untyped": ["./untyped.d.ts"] }',
    '"@acme/untyped" has no types, so that the facade goes without C: npm i -D @types/acme__untyped; if there is no such package, declare it yourself, and name that in your tsconfig: "paths": { "@acme/untyped": ["./acme-untyped.d.ts"] }',
  ]);
});
