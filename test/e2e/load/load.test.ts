/** Under load, memory stays flat on both sides, nothing that was let go of is kept, and the process ends by itself. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

interface Figures {
  /** Bytes of heap in use after garbage collection. */
  readonly main: number;
  readonly thread: number;
  readonly handles: number;
  readonly functions: number;
  /** Generators of the original that have not ended. */
  readonly open: number;
}

const program = fileURLToPath(new URL('program.mjs', import.meta.url));
const megabyte = 2 ** 20;

it.each([
  ['calls', 20_000, 1_000_000],
  ['handles', 2000, 10_000],
  ['callbacks', 5000, 50_000],
  ['iterators', 200, 1000],
  ['errors', 1000, 5000],
])('%s: %d, and then %d more', async (name, warmUp, size) => {
  const args = ['--expose-gc', program, name, String(warmUp), String(size)];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { timeout: 200_000 });
  expect(stderr).toBe('');
  const { before, after } = JSON.parse(stdout) as { before: Figures; after: Figures };
  const grown = { main: after.main - before.main, thread: after.thread - before.thread };
  console.log(`${name}: heap of the main thread ${kilobytes(grown.main)}, of the other ${kilobytes(grown.thread)}`);
  expect(grown.main).toBeLessThan(3 * megabyte);
  expect(grown.thread).toBeLessThan(3 * megabyte);
  expect({ handles: after.handles, functions: after.functions, open: after.open }).toEqual({
    handles: 0,
    functions: 0,
    open: 0,
  });
});

it('callbacks are released though nobody collects garbage', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'closures', '0', '5000']);
  expect(JSON.parse(stdout).most).toBeLessThan(3000);
});

function kilobytes(bytes: number): string {
  return `${bytes < 0 ? '' : '+'}${Math.round(bytes / 1024)} kB`;
}
