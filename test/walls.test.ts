/** The walls of the house: who may import whom, who may print, and how large a room may be. */

import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { ts } from 'ts-morph';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');

interface Room {
  /** Relative to `src`, with `/`. */
  readonly file: string;
  readonly text: string;
  /** Packages and builtins by name, our own files relative to `src`. */
  readonly imports: readonly string[];
}

const ownPath = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.join(dirname(file), specifier).replace(/\.js$/, '.ts') : specifier;

const rooms = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file): Room => {
    const text = readFileSync(join(src, file), 'utf8');
    const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => ownPath(file, fileName));
    return { file, text, imports };
  });

const within = (...folders: string[]) => rooms.filter(({ file }) => folders.some((folder) => file.startsWith(folder)));

/** What a group of files imports beyond what it may, as `file → import`. */
const trespasses = (inside: readonly Room[], may: (imported: string) => boolean): string[] =>
  inside.flatMap(({ file, imports }) =>
    imports.filter((imported) => !may(imported)).map((imported) => `${file} → ${imported}`),
  );

const startsWith =
  (...prefixes: string[]) =>
  (imported: string) =>
    prefixes.some((prefix) => imported.startsWith(prefix));

describe('who imports whom', () => {
  test('all imports were understood', () => {
    const known = new Set(rooms.map(({ file }) => file));
    const isPackage = (imported: string) => !imported.endsWith('.ts') || imported.includes(':');
    expect(trespasses(rooms, (imported) => known.has(imported) || isPackage(imported))).toEqual([]);
    expect(rooms.length).toBeGreaterThan(20);
  });

  test('only the stages that read or check TypeScript know ts-morph', () => {
    const readers = startsWith(
      'codegen/resolve/',
      'codegen/read/',
      'codegen/verify',
      'codegen/output/',
      'codegen/config',
    );
    expect(
      trespasses(
        rooms.filter(({ file }) => !readers(file)),
        (imported) => !/^(ts-morph|typescript)\b/.test(imported),
      ),
    ).toEqual([]);
  });

  test('model, plan and emit are pure', () => {
    const pure = startsWith(
      'codegen/model/',
      'codegen/plan/',
      'codegen/emit/',
      'codegen/diagnostics/',
      'codegen/config/settings',
    );
    const emitter = within('codegen/emit/');
    const others = within('codegen/model/', 'codegen/plan/');
    // the emitter reads its templates, which are a part of the program
    expect(trespasses(emitter, (imported) => pure(imported) || imported === 'node:fs')).toEqual([]);
    expect(trespasses(others, pure)).toEqual([]);
    expect(
      // what a facade says is text to them
      [...emitter, ...others].filter(({ text }) =>
        /\bDate\.now|new Date\(|Math\.random|process\./.test(text.replace(/`[^`]*`/g, '')),
      ),
    ).toEqual([]);
  });

  test('the runtime needs Node and piscina, and knows nothing of the generator', () => {
    const allowed = (imported: string) => startsWith('runtime/', 'piscina')(imported) || isBuiltin(imported);
    expect(trespasses(within('index.ts', 'runtime/'), allowed)).toEqual([]);
  });

  test('the generator knows nothing of the runtime', () => {
    expect(
      trespasses(within('codegen/', 'cli/'), (imported) => !/^(runtime\/|index\.ts|piscina)/.test(imported)),
    ).toEqual([]);
  });

  test('the wire knows neither of its sides', () => {
    const allowed = (imported: string) =>
      startsWith('runtime/wire/', 'runtime/errors')(imported) || isBuiltin(imported);
    expect(trespasses(within('runtime/wire/'), allowed)).toEqual([]);
  });

  test('the command line uses the generator by its front door', () => {
    const allowed = (imported: string) =>
      startsWith('cli/', 'commander', 'yocto-spinner')(imported) || isBuiltin(imported);
    expect(trespasses(within('cli/'), (imported) => allowed(imported) || imported === 'codegen/index.ts')).toEqual([]);
  });
});

describe('manners', () => {
  test('only the command line prints, or decides how the process ends', () => {
    const prints = /\bconsole\.|process\.(stdout|stderr|exit\b|exitCode)/;
    // A child process is not the user's, and what originals print is theirs.
    const own = startsWith('cli/', 'runtime/worker/process-entry', 'codegen/probe/child', 'runtime/threads/printed');
    const loud = rooms.filter(({ file, text }) => !own(file) && prints.test(withoutComments(text)));
    expect(loud.map(({ file }) => file)).toEqual([]);
  });

  test('every file opens with its one job', () => {
    expect(rooms.filter(({ text }) => !/^\/\*\* ?\S|^\/\*\*\n \* \S/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('no file is longer than 250 lines', () => {
    const long = rooms
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
