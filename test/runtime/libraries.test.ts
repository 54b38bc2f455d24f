import type * as nodeCrypto from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { close, Handle, original, type Pipelined, toThread } from '../../src/index.js';
import {
  Compiler,
  compileString,
  deprecations,
  Exception,
  info,
  initCompiler,
  Logger,
  SassNumber,
} from './support/sass.js';

afterAll(() => close());

describe('node:crypto', () => {
  const crypto = original<typeof nodeCrypto>('node:crypto', import.meta.url);
  // biome-ignore lint/suspicious/noExplicitAny: untyped, as generated code has it
  const untyped: any = crypto;

  it('by hand, typed', async () => {
    const key: Buffer = await toThread(crypto.scryptSync, 'password', 'salt', 64);
    expect(key.length).toBe(64);
    expect(await toThread(crypto.pbkdf2Sync, 'p', 's', 10, 32, 'sha256')).toEqual(
      (await import('node:crypto')).pbkdf2Sync('p', 's', 10, 32, 'sha256'),
    );
  });

  it('handles and keys', async () => {
    class Hash extends Handle {
      update(data: string | Buffer): Pipelined<this> {
        return toThread.handle(Hash, original(this).update, data);
      }
      digest(encoding: string): Promise<string> {
        return toThread(original(this).digest, encoding);
      }
    }
    const hash = toThread.handle<Pipelined<Hash>>(Hash, untyped.createHash, 'sha256');
    expect(await hash.update('a').update(Buffer.from('b')).digest('hex')).toBe(
      (await import('node:crypto')).createHash('sha256').update('ab').digest('hex'),
    );
    const key = await toThread<Promise<nodeCrypto.KeyObject>>(untyped.createSecretKey, Buffer.from('secret'));
    expect(key.type).toBe('secret');
    expect(await toThread<Promise<Buffer>>(untyped.hkdfSync, 'sha256', key, 'salt', 'info', 16)).toBeInstanceOf(
      ArrayBuffer,
    );
    const bytes = Buffer.alloc(8);
    expect(await toThread.mutates([0], untyped.randomFillSync, bytes)).toBe(bytes);
    expect(bytes.equals(Buffer.alloc(8))).toBe(false);
  });

  it('errors', async () => {
    await expect(toThread(untyped.createHash, 'nonsense')).rejects.toMatchObject({
      message: 'Digest method not supported',
    });
    await expect(toThread(untyped.scryptSync, 'p')).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
      name: 'TypeError',
    });
  });
});

describe('node:fs', () => {
  // biome-ignore lint/suspicious/noExplicitAny: untyped, as generated code has it
  const nodeFs: any = original('node:fs', import.meta.url);
  const call = (name: string, ...args: unknown[]) => toThread<Promise<never>>(nodeFs[name], ...args);

  it('files, directories and positions', async () => {
    const folder = fs.mkdtempSync(join(tmpdir(), 'gen-async-facade-'));
    const file = join(folder, 'a.txt');
    await call('writeFileSync', file, 'hello world');
    expect(await call('readFileSync', file, 'utf8')).toBe('hello world');
    expect(await call('readFileSync', new URL(`file://${file}`))).toEqual(Buffer.from('hello world'));
    expect(((await call('statSync', file)) as fs.Stats).size).toBe(11);
    expect((await call('readdirSync', folder, { withFileTypes: true })) as fs.Dirent[]).toMatchObject([
      { name: 'a.txt' },
    ]);
    const fd = await call('openSync', file, 'r');
    const buffer = Buffer.alloc(5);
    expect(await toThread.mutates([1], nodeFs.readSync, fd, buffer, 0, 5, 6)).toBe(5);
    expect(buffer.toString()).toBe('world');
    const parts = [Buffer.alloc(2), Buffer.alloc(3)];
    expect(await toThread.mutates([1], nodeFs.readvSync, fd, parts, 0)).toBe(5);
    expect(Buffer.concat(parts).toString()).toBe('hello');
    await call('closeSync', fd);
    await expect(call('readFileSync', join(folder, 'missing'))).rejects.toMatchObject({ code: 'ENOENT' });
    const copied: string[] = [];
    await call('cpSync', folder, `${folder}2`, {
      recursive: true,
      filter: (source: string) => copied.push(source) > 0,
    });
    expect(copied).toContain(file);
    await call('rmSync', folder, { recursive: true });
    await call('rmSync', `${folder}2`, { recursive: true });
    expect(fs.existsSync(folder)).toBe(false);
  });
});

describe('sass', () => {
  it('custom functions take and make values', async () => {
    const { css } = await compileString('a { width: foo(3px) }', {
      style: 'compressed',
      functions: {
        'foo($n)': async ([n]: [SassNumber]) => {
          expect(n).toBeInstanceOf(SassNumber);
          return await SassNumber.create((await n.assertNumber('n').value) * 7, 'px');
        },
      },
    });
    expect(css).toBe('a{width:21px}');
  });

  it('importers and loggers', async () => {
    const importer = {
      canonicalize: (url: string) => (url.startsWith('x:') ? new URL(url) : null),
      load: async () => ({ contents: '$v: 1', syntax: 'scss' }),
    };
    const result = await compileString('@use "x:lib"; a { b: lib.$v }', {
      importers: [importer],
      logger: Logger.silent,
      sourceMap: true,
    });
    expect(result.css).toBe('a {\n  b: 1;\n}');
    expect(result.loadedUrls[0]?.href).toBe('x:lib');
    const warnings: string[] = [];
    await compileString('@warn "careful"; a { b: c }', {
      logger: { warn: (message: string) => void warnings.push(message) },
    });
    expect(warnings).toEqual(['careful']);
  });

  it('errors with their place', async () => {
    const error = await compileString('a{b:}').catch((error: unknown) => error);
    expect(error).toBeInstanceOf(Exception);
    expect((error as Exception).span.start.line).toBe(0);
  });

  it('compilers and constants', async () => {
    const compiler = await initCompiler();
    expect(compiler).toBeInstanceOf(Compiler);
    expect((await compiler.compileString('a{b:c}')).css).toBe('a {\n  b: c;\n}');
    await compiler[Symbol.asyncDispose]();
    expect(await info).toContain('dart-sass');
    const { import: deprecation } = await deprecations;
    expect(deprecation).toMatchObject({ id: 'import', status: 'active' });
    expect(await deprecation?.deprecatedIn.major).toBe(1);
    expect(Object.getOwnPropertySymbols(deprecation ?? {})).toEqual([]);
  });
});
