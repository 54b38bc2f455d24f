import { describe, expect, test } from 'vitest';
import { compile, compilers, consumerFolder, execute, generate } from './support/run.js';

const versions = Object.entries(compilers);

describe('an ES module project', () => {
  test('generates with the installed command line', async () => {
    expect(await generate('esm', 'better-sqlite3')).toMatch(/^better-sqlite3 → generated\/better-sqlite3.ts/);
    await generate('esm', 'node:zlib', '--include', '*zipSync');
    expect(await generate('esm', 'better-sqlite3', '--check')).toMatch(/ · fresh\n$/);
  });

  test.for(versions)('compiles with %s', async ([, packageName]) => {
    expect(await compile(packageName, 'esm')).toBe('');
  });

  test('runs', async () => {
    expect(JSON.parse(await execute(process.execPath, ['dist/program.js'], consumerFolder('esm')))).toEqual({
      sum: { sum: 6 },
      rows: [1, 2, 3],
      rolledBack: 'SQLITE_CONSTRAINT_PRIMARYKEY',
      text: 'a text',
    });
  });
});

describe('a CommonJS project', () => {
  test('generates .mts, .cts, and .ts, which is CommonJS there', async () => {
    await generate('commonjs', 'node:zlib', '-o', 'generated/esm.mts', '--include', '*zipSync');
    await generate('commonjs', 'node:zlib', '-o', 'generated/commonjs.cts', '--include', '*zipSync');
    await generate('commonjs', 'better-sqlite3');
  });

  test.for(versions)('compiles with %s', async ([, packageName]) => {
    expect(await compile(packageName, 'commonjs')).toBe('');
  });

  test('runs', async () => {
    expect(JSON.parse(await execute(process.execPath, ['dist/program.js'], consumerFolder('commonjs')))).toEqual({
      text: 'a text',
      one: { one: 1 },
      esm: false,
    });
  });
});

describe('a project for a bundler', () => {
  test('generates', async () => {
    await generate('bundler'); // what its config lists
  });

  test.for(versions)('type-checks with %s', async ([, packageName]) => {
    expect(await compile(packageName, 'bundler')).toBe('');
  });
});
