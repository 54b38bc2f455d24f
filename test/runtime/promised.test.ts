/** Promises inside of results: each is a promise here, and settles as it does in the thread. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { close, DeadlockError, defineCrossings, Handle, original, toThread } from '../../src/index.js';

afterAll(() => close());

const lib = original(new URL('./fixtures/promised.mjs', import.meta.url).href, import.meta.url, { threads: 1 });

class Job extends Handle {
  number(): Promise<number> {
    return toThread(original(this).number);
  }
}
defineCrossings(lib, { handles: { Job: { class: Job, original: lib.Job } } });

const call = <T>(name: string, ...args: unknown[]): Promise<T> => toThread(lib[name], ...args);

describe('promises inside of results', () => {
  it('come to what they come to there, at any depth', async () => {
    expect(await Promise.all(await call<Promise<number>[]>('list', 300))).toEqual(
      Array.from({ length: 300 }, (_, i) => i),
    );
    const { first, inner } = await call<{ first: Promise<Job>; inner: { deeper: Promise<Promise<string>[]> } }>('jobs');
    const job = await first;
    expect(job).toBeInstanceOf(Job);
    expect(await job.number()).toBe(1);
    expect(await Promise.all(await inner.deeper)).toEqual(['deepest']);
  });

  it('reject with the error, whose stack is the original’s', async () => {
    const { id, done } = await call<{ id: number; done: Promise<never> }>('failing');
    expect(id).toBe(1);
    const error = await done.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RangeError);
    expect((error as Error).message).toBe('too far');
    expect((error as Error).stack).toContain('promised.mjs');
  });

  it('end neither their thread nor the program when nobody is there to see them fail', async () => {
    const { done } = await call<{ done: Promise<never> }>('failing');
    await pause(20);
    expect(await call('alive')).toBe('alive');
    await expect(done).rejects.toThrow('too far');
  });

  it('are the same promise wherever they are met', async () => {
    const [one, other, { known }] = await call<[Promise<string>, Promise<string>, { known: Promise<string> }]>('same');
    expect(other).toBe(one);
    expect(known).toBe(one);
    expect(await one).toBe('known');
  });

  it('reach callbacks, in which nobody can wait for them: their thread waits for the callback', async () => {
    const kept: Promise<number>[] = [];
    const visit = async ({ ready, other }: { ready: Promise<number>; other: Promise<number> }) => {
      kept.push(ready);
      return await other.catch((error: unknown) => error);
    };
    expect(await call('given', visit)).toBeInstanceOf(DeadlockError);
    expect(await kept[0]).toBe(3);
  });
});
