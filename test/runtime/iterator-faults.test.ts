import { expect, it } from 'vitest';
import { original, ThreadLostError, toThread } from '../../src/index.js';

it('a thread that is lost while a chunk is fetched ahead is an error at its place, not an end', async () => {
  const home = original('./fixtures/lib.mjs?ahead', import.meta.url, { threads: 1 });
  const seen: number[] = [];
  const read = async (): Promise<void> => {
    for await (const n of toThread.iterate<AsyncIterable<number>>(home.exitAfter, 100)) {
      seen.push(n);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  await expect(read()).rejects.toBeInstanceOf(ThreadLostError);
  expect(seen).toEqual(Array.from({ length: seen.length }, (_, i) => i));
  expect(seen.length).toBeGreaterThan(40);
});
