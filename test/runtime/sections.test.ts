import { afterAll, describe, expect, it } from 'vitest';
import { close, DeadlockError, exclusive, withOptions } from '../../src/index.js';
import { Resource } from './support/lib.js';

afterAll(() => close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const two = () => Promise.all([Resource.create().add(1), Resource.create().add(1)]);

/** Of all, the first error; the others come to their ends, whatever those are. */
async function firstError(...all: Promise<unknown>[]): Promise<Error> {
  const results = await Promise.allSettled(all);
  const failed = results.find(({ status }) => status === 'rejected');
  expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
  return (failed as PromiseRejectedResult).reason;
}

describe('sections that wait for each other', () => {
  it('reject with an error that names the cycle', async () => {
    const [a, b] = await two();
    const error = await firstError(
      exclusive(a, async () => {
        await pause(20);
        return await exclusive(b, (b) => b.size);
      }),
      exclusive(b, async () => {
        await pause(20);
        return await exclusive(a, (a) => a.size);
      }),
    );
    expect(error).toBeInstanceOf(DeadlockError);
    expect(error.message).toMatch(
      /^a section of (\w+ \d+) waits for (\w+ \d+), a section of \2 for \1: none of them could ever go on$/,
    );
    expect(await Promise.all([a.size, b.size])).toEqual([3, 3]);
  });

  it('also if they only make calls, and over several threads', async () => {
    const all = await Promise.all(Array.from({ length: 3 }, () => Resource.create()));
    const error = await firstError(
      ...all.map((own, i) =>
        exclusive(own, async () => {
          await pause(20);
          return await (all[(i + 1) % all.length] as Resource).size;
        }),
      ),
    );
    expect(error).toBeInstanceOf(DeadlockError);
    expect(error.message.match(/a section of/g)?.length).toBe(3);
  });

  it('also if a callback is one of them', async () => {
    const [a, b] = await two();
    const error = await firstError(
      exclusive(a, async () => {
        await pause(30);
        return await b.size;
      }),
      b.each(async () => {
        await pause(30);
        return await a.size;
      }),
    );
    expect(error).toBeInstanceOf(DeadlockError);
    expect(error.message).toContain('a callback of');
  });
});

describe('sections that only seem to wait for each other', () => {
  it('go on: what is inside of a section is not held up by it', async () => {
    const [a, b] = await two();
    const results = await exclusive(a, (a) =>
      Promise.all([
        exclusive(b, async (b) => {
          const slow = a.sleep(60);
          await pause(5);
          await b.size;
          return await slow.then((a) => a.size);
        }),
        pause(20).then(() => b.size),
        pause(30).then(() => exclusive(b, (b) => b.size)),
      ]),
    );
    expect(results).toEqual([3, 3, 3]);
  });

  it('go on: a section waits for a callback that was there before it', async () => {
    const [a, b] = await two();
    const each = a.each(async () => {
      await pause(40);
      return [await a.size, await b.size];
    });
    await pause(10);
    const section = exclusive(a, async (a) => [await a.size, await b.size]);
    expect(await each).toEqual([[3, 3]]);
    expect(await section).toEqual([3, 3]);
  });

  it('go on: nobody waits any more for a call that was given up', async () => {
    const [a, b] = await two();
    const blocking = b.sleep(150);
    const results = await Promise.all([
      exclusive(a, async () => {
        await withOptions({ timeout: 20 }, () => b.size).catch(() => {});
        await pause(60);
        return 'a';
      }),
      pause(40).then(() => exclusive(b, async () => await a.size)),
    ]);
    expect(results).toEqual(['a', 3]);
    await blocking;
  });
});
