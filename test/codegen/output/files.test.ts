import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { toFiles } from '../../../src/codegen/output/files.js';
import { type ResolveProgram, resolveModules } from '../../../src/codegen/resolve/index.js';

const cwd = join(import.meta.dirname, '../../..');
const facade = `import type { ZlibOptions } from 'node:zlib';
import { Handle, original, toThread } from 'gen-async-facade';

export type { ZlibOptions };

const zlib = original('node:zlib', import.meta.url);

/** Packs. */
export function gzipSync(buf: string, options?: ZlibOptions): Promise<Buffer>;
export function gzipSync(...args: unknown[]): unknown {
  return toThread(zlib.gzipSync, ...args);
}

export class Failure extends Error {
  declare code: string;
}

export const tools = {
  pack(text: string): Promise<Buffer> {
    return toThread(zlib.gzipSync, text);
  },
};

export class Base extends Handle {}
`;

let program: ResolveProgram;
beforeAll(() => {
  ({ program } = resolveModules(['node:zlib'], { cwd }));
});

const filesFor = (name: string, format: 'esm' | 'cjs', text = facade) =>
  toFiles({ path: join(cwd, 'generated', name), shownPath: `generated/${name}` }, text, format, program);

describe('TypeScript', () => {
  test('is one file, as it is', () => {
    expect(filesFor('node-zlib.ts', 'esm')).toMatchObject([{ shownPath: 'generated/node-zlib.ts', text: facade }]);
  });
});

describe('JavaScript', () => {
  test('comes with its declarations', () => {
    const [code, declarations, ...rest] = filesFor('node-zlib.mjs', 'esm');
    expect(rest).toEqual([]);
    expect(code?.shownPath).toBe('generated/node-zlib.mjs');
    expect(code?.text).toContain(
      'export function gzipSync(...args) {\n    return toThread(zlib.gzipSync, ...args);\n}',
    );
    expect(code?.text).not.toContain('declare');
    expect(declarations?.shownPath).toBe('generated/node-zlib.d.mts');
    expect(declarations?.text).toContain(
      '/** Packs. */\nexport declare function gzipSync(buf: string, options?: ZlibOptions): Promise<Buffer>;\n',
    );
    expect(declarations?.text).toMatch(/declare const tools: \{\s+pack\(text: string\): Promise<Buffer>;\s+\};/);
    expect(declarations?.text).not.toContain('original(');
  });

  test('is CommonJS where package.json says so', () => {
    const [code] = filesFor('node-zlib.js', 'cjs');
    expect(code?.text).toContain('require("gen-async-facade")');
    expect(code?.text).toContain('exports.gzipSync = gzipSync;');
  });

  test('declares a function that has a class', () => {
    const text = `${facade}\nexport function render(): Promise<void> {\n  return toThread(zlib);\n}\nrender.Base = Base;\n`;
    const [, declarations] = filesFor('node-zlib.js', 'esm', text);
    expect(declarations?.text).toContain('var Base: typeof import("./node-zlib.js").Base;');
  });
});
