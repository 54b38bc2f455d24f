/** Real declarations, of those shapes that other readers fail on. */

import { describe, expect, test } from 'vitest';
import { printMember, printSignature, unreadableIn } from './support/print.js';
import { classOf, declared, find, readModules, signaturesOf } from './support/read.js';

const models = readModules([
  'better-sqlite3',
  'sass',
  'node:fs',
  'node:crypto',
  'node:zlib',
  'koffi',
  '@node-rs/argon2',
]);
const {
  'better-sqlite3': sqlite,
  sass,
  'node:fs': fs,
  'node:crypto': crypto,
  'node:zlib': zlib,
  '@node-rs/argon2': argon2,
} = models;

describe('real modules', () => {
  test.each(Object.entries(models))('all of %s can be read', (_, model) => {
    expect(unreadableIn(model)).toEqual([]);
    expect(model.sources.length).toBeGreaterThan(0);
  });

  test('better-sqlite3: a callable constructor interface, and a hidden namespace under exported aliases', () => {
    const root = find(sqlite?.exports, 'export=');
    expect(root.value).toMatchObject({ kind: 'variable', shape: { construct: [{}], call: [{}] } });
    expect(declared(sqlite, 'BetterSqlite3.Statement', 'interface').access).toEqual({ kind: 'hidden' });
    expect(declared(sqlite, 'Database.RunResult', 'interface').access).toEqual({ kind: 'export', path: ['RunResult'] });
    const prepare = declared(sqlite, 'BetterSqlite3.Database', 'interface').shape.members.find(
      ({ name }) => name.text === 'prepare',
    );
    expect(prepare && printMember(prepare)).toBe(
      'prepare<BindParameters extends (unknown[] | {  }) = unknown[], Result = unknown>(source: string) => BindParameters extends unknown[] ? BetterSqlite3.Statement<BindParameters, Result> : BetterSqlite3.Statement<[BindParameters], Result>',
    );
    expect(classOf(sqlite, 'SqliteErrorClass')).toMatchObject({ error: true, access: { kind: 'hidden' } });
    expect(declared(sqlite, 'SqliteErrorType', 'alias').type).toMatchObject({
      kind: 'query',
      declaration: 'SqliteErrorClass',
    });
  });

  test('sass: abstract classes, types of another package', () => {
    expect(classOf(sass, 'Value').abstract).toBe(true);
    expect(classOf(sass, 'SassNumber').resolved.members.length).toBeGreaterThan(
      classOf(sass, 'SassNumber').shape.members.length,
    );
    expect(declared(sass, 'Immutable.List', 'interface').access).toMatchObject({
      kind: 'module',
      specifier: 'immutable',
    });
    expect(signaturesOf(sass, 'compile').map(printSignature)).toEqual([
      "(path: string, options?: Options<'sync'>) => CompileResult",
    ]);
  });

  test('node:fs: constants that are functions, types of other builtins', () => {
    expect(fs?.builtin).toBe(true);
    const { value } = find(fs?.exports, 'statSync');
    expect(value?.kind === 'variable' && value.shape?.call.length).toBeGreaterThan(4);
    expect(declared(fs, 'Stats', 'class').access).toEqual({ kind: 'export', path: ['Stats'] });
    const readable = [...(fs?.declarations.values() ?? [])].find(({ name }) => name === 'Readable');
    expect(readable).toMatchObject({
      kind: 'external',
      access: { kind: 'module', specifier: 'node:stream', path: ['Readable'] },
    });
    expect(declared(fs, 'Buffer', 'external')).toMatchObject({
      access: { kind: 'global', from: 'node' },
      ancestors: expect.arrayContaining(['Buffer', 'Uint8Array']),
    });
  });

  test('node:crypto and node:zlib: streams are known by what they derive from', () => {
    expect(classOf(crypto, 'Hash').extends).toMatchObject({ kind: 'reference' });
    expect(signaturesOf(zlib, 'gzipSync')).toHaveLength(1);
    expect(signaturesOf(crypto, 'scryptSync').map(printSignature)).toEqual([
      '(password: BinaryLike, salt: BinaryLike, keylen: number, options?: ScryptOptions) => NonSharedBuffer',
    ]);
  });

  test('@node-rs/argon2: ambient const enums', () => {
    expect(declared(argon2, 'Algorithm', 'enum')).toMatchObject({
      const: true,
      members: [{ value: 0 }, { value: 1 }, { value: 2 }],
    });
  });
});
