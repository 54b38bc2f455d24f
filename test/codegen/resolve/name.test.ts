/** Names of facades and packages. */

import { expect, test } from 'vitest';
import { facadeName, normalizeSpecifier, packageNameOf, typesPackageOf } from '../../../src/codegen/resolve/name.js';

test.each([
  ['better-sqlite3', 'better-sqlite3'],
  ['node:fs', 'node-fs'],
  ['fs', 'node-fs'],
  ['node:fs/promises', 'node-fs-promises'],
  ['@scope/pkg', 'scope-pkg'],
  ['csv-parse/sync', 'csv-parse-sync'],
  ['sql.js', 'sql.js'],
  ['./lib/legacy-sdk.js', 'legacy-sdk'],
  ['./types/legacy.d.ts', 'legacy'],
  ['../sdk.d.cts', 'sdk'],
  ['./lib/', 'lib'],
  ['./', 'index'],
  ['..', 'index'],
])('%s is written to %s', (specifier, name) => {
  expect(facadeName(specifier)).toBe(name);
});

test('builtins have their prefix', () => {
  expect(normalizeSpecifier('zlib')).toBe('node:zlib');
  expect(normalizeSpecifier('sass')).toBe('sass');
});

test('packages and the packages of their types', () => {
  expect(packageNameOf('csv-parse/sync')).toBe('csv-parse');
  expect(packageNameOf('@scope/pkg/sub')).toBe('@scope/pkg');
  expect(typesPackageOf('@scope/pkg')).toBe('@types/scope__pkg');
});
