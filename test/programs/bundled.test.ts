/** Programs that a bundler made one file of: threads begin with files of the installed package, originals load beside it. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bundled-')));
const installed = join(folder, 'node_modules/gen-async-facade');

const program = `
import { original, toThread } from '${join(root, 'dist/index.js')}';
const lib = original('./lib.cjs', import.meta.url);
async function main() {
  console.log(await toThread(lib.double, 21), await Promise.all([1, 2, 3].map((n) => toThread(lib.double, n))));
  await toThread(lib.fail).catch((error) => console.log(error.message, error.stack.includes('at main')));
}
main();
`;

async function bundle(format: 'esm' | 'cjs', name: string): Promise<string> {
  const input = join(folder, `${format}.mjs`);
  writeFileSync(input, program);
  // As esbuild does it.
  const transform = format === 'cjs' ? { define: { 'import.meta.url': 'undefined' } } : {};
  const build = await rolldown({ input, platform: 'node', transform });
  const file = join(folder, name);
  await build.write({ file, format });
  await build.close();
  return file;
}

const run = (file: string) => promisify(execFile)(process.execPath, [file], { cwd: tmpdir(), timeout: 30_000 });

beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'lib.cjs'),
    'exports.double = (n) => n * 2; exports.fail = () => { throw new Error("broken"); };',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['esm', 'cjs'] as const)('a program in one file, %s', (format) => {
  it('runs where the package is installed, and says so where it is not', async () => {
    const file = await bundle(format, format === 'esm' ? 'bundle.mjs' : 'bundle.cjs');
    await expect(run(file)).rejects.toThrow('install it where the bundle runs');
    symlinkSync(root, installed, 'dir');
    try {
      expect((await run(file)).stdout).toBe('42 [ 2, 4, 6 ]\nbroken true\n');
    } finally {
      rmSync(installed);
    }
  });
});
