import { expect, it } from 'vitest';
import { original, ThreadLostError, toThread } from '../../src/index.js';
import { lib } from './support/lib.js';

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

it.each([
  ['number', /not an object/],
  ['steps', /Iterator result 5 is not an object/],
  ['promisedSteps', /Iterator result 5 is not an object/],
])(
  'what is no iterator, or gives no results, is an error as in the language, not without end: %s',
  async (kind, message) => {
    const broken = toThread.iterate<AsyncIterableIterator<number>>(lib.iterableOf, kind);
    await expect(broken.next()).rejects.toThrow(message);
    await broken.return?.();
  },
);
