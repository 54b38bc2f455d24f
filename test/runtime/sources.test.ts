/** Originals that are the program's own TypeScript: their facade names the source, and is compiled with it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { close, type OriginalLoadError, original, toThread } from '../../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

/** Where the facade would be, as its `import.meta.url`. */
const at = (facade: string): string => pathToFileURL(join(folder, facade)).href;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

it.each([
  ['sdk.ts', 'sdk.js', 'export const add = (a, b) => a + b;'],
  ['sdk.mts', 'sdk.mjs', 'export const add = (a, b) => a + b;'],
  ['sdk.cts', 'sdk.cjs', 'exports.add = (a, b) => a + b;'],
])('a compiled facade of %s calls %s', async (source, compiled, text) => {
  write('dist/package.json', '{ "type": "module" }');
  write(`dist/lib/${compiled}`, text);
  expect(await toThread(original(`../lib/${source}`, at('dist/generated/facade.js')).add, 1, 2)).toBe(3);
});

it.each(['facade.ts', 'facade.js'])(
  'where the source is, %s means it; and is told why Node cannot run that',
  async (facade) => {
    // an enum is more than types, whatever the version
    write('src/sdk.ts', 'export enum Kind { A }\nexport const add = (a: number, b: number): number => a + b;\n');
    write('src/sdk.js', 'export const add = () => "something else";');
    const { add } = original<{ add(a: number, b: number): number }>('./sdk.ts', at(`src/${facade}`));
    const error = await toThread(add, 1, 2).catch((reason: OriginalLoadError) => reason);
    expect(error).toMatchObject({
      code: 'ERR_ORIGINAL_LOAD',
      message: expect.stringMatching(
        /^cannot load the original of add \(.\/sdk\.ts\): .*: compile the program with its facade, or /s,
      ),
    });
  },
);
