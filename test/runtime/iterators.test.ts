import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  close,
  DeadlockError,
  stats,
  ThreadLostError,
  toThread,
  UncloneableValueError,
  withOptions,
} from '../../src/index.js';
import { call, lib, NamedError, type Resource } from './support/lib.js';

afterAll(() => close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const iterate = (name: string, ...args: unknown[]): AsyncGenerator<unknown, unknown, unknown> =>
  toThread.iterate(lib[name], ...args);

async function all(iterator: AsyncIterable<unknown>): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of iterator) values.push(value);
  return values;
}

describe('iterators of the caller', () => {
  const kinds = {
    generator: function* (read: () => void, end: () => void) {
      try {
        for (;;) yield read();
      } finally {
        end();
      }
    },
    asynchronous: async function* (read: () => void, end: () => void) {
      try {
        for (;;) yield read();
      } finally {
        end();
      }
    },
    plain: (read: () => void, end: () => void) => ({
      [Symbol.iterator]: () => ({
        next: () => ({ value: read(), done: false }),
        return: () => ({ value: end(), done: true }),
      }),
    }),
  };

  it.each(Object.entries(kinds))(
    'end when the call that reads them is given up, or its thread has ended: %s',
    async (_kind, make) => {
      for (const terminate of [false, true]) {
        const controller = new AbortController();
        let count = 0;
        const read = (): void => {
          if (++count === 10) controller.abort();
        };
        const ended = new Promise<void>((resolve) => {
          const reading = withOptions({ signal: controller.signal, terminate }, () =>
            call('lengthOfIterable', make(read, resolve)),
          );
          reading.catch(() => {});
        });
        await ended;
        expect(count).toBe(10);
      }
    },
  );

  it('that nobody has begun to read do not', async () => {
    const end = vi.fn();
    await expect(
      call(
        'exitWith',
        kinds.plain(() => {}, end),
      ),
    ).rejects.toBeInstanceOf(ThreadLostError);
    await pause(20);
    expect(end).not.toHaveBeenCalled();
  });
});

describe('iterators', () => {
  it('give all values in order', async () => {
    expect(await all(iterate('generate', 5000))).toEqual(Array.from({ length: 5000 }, (_, i) => i));
    expect(await all(iterate('asyncGenerate', 100))).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect(await all(iterate('give', 'set'))).toEqual([1, { a: 1 }]);
    expect(await all(iterate('generate', 0))).toEqual([]);
  });

  it('end with what the generator returns', async () => {
    const iterator = iterate('generate', 1);
    expect(await iterator.next()).toEqual({ done: false, value: 0 });
    expect(await iterator.next()).toEqual({ done: true, value: 'end' });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it('answer next() calls in their order', async () => {
    const iterator = iterate('generate', 40);
    const values = await Promise.all(Array.from({ length: 42 }, () => iterator.next()));
    expect(values.map(({ value }) => value)).toEqual([...Array.from({ length: 40 }, (_, i) => i), 'end', undefined]);
  });

  it('run the end of the original when left early', async () => {
    const log: string[] = [];
    for await (const value of iterate('generate', 1e9, (text: string) => void log.push(text))) if (value === 100) break;
    expect(log).toEqual(['finally']);
    const unread = iterate('generate', 10);
    expect(await unread.return('early')).toEqual({ done: true, value: 'early' });
  });

  it('throw at the right place', async () => {
    const seen: unknown[] = [];
    const error = await (async () => {
      for await (const value of iterate('failing', 50)) seen.push(value);
    })().catch((error: unknown) => error);
    expect(seen.length).toBe(50);
    expect(error).toBeInstanceOf(NamedError);
    await expect(iterate('fail', 'named').next()).rejects.toBeInstanceOf(NamedError);
    await expect(iterate('count').next()).rejects.toBeInstanceOf(TypeError);
  });

  it('that are no generators go on after an error, and are open until they are left', async () => {
    const log: string[] = [];
    const iterator = iterate('stumbling', 100, (text: string) => void log.push(text));
    const next = () => iterator.next().catch((error: Error) => error.message);
    const steps = [await next(), await next(), await next(), await next(), await next(), await next()];
    const value = (n: number) => ({ done: false, value: n });
    expect(steps).toEqual([value(1), value(2), 'at 3', value(4), value(5), 'at 6']);
    expect(await iterator.return('left')).toEqual({ done: true, value: 'left' });
    expect(log).toEqual(['closed']);
    expect(await next()).toEqual({ done: true, value: undefined });

    const unheard = iterate('stumbling', 100, (text: string) => void log.push(text));
    await unheard.next(); // the error is there, but was not given out
    await unheard.return(undefined);
    expect(log).toEqual(['closed', 'closed']);

    const refusing = iterate('stumbling', 100, (text: string) => void log.push(text));
    await expect(refusing.return('refused')).rejects.toThrow('busy');
    expect(await refusing.next()).toEqual(value(1));
    await refusing.return(undefined);
    expect(log).toEqual(['closed', 'closed', 'closed', 'closed']);
  });

  it('are told that they wait for themselves in callbacks of their own', async () => {
    const asked: AsyncGenerator<unknown> = iterate('asking', async (n: number) => {
      if (n < 2) return n;
      const errors = [asked.next('more'), asked.return(n), asked.throw(n)].map((step) => step.catch((error) => error));
      return (await Promise.all(errors)).every((error) => error instanceof DeadlockError);
    });
    expect(await asked.next()).toEqual({ done: false, value: 0 });
    expect(await asked.next()).toEqual({ done: false, value: 1 });
    expect(await asked.next()).toEqual({ done: false, value: true });
    await asked.return(undefined);
  });

  it('can be talked to', async () => {
    const talk = iterate('talk');
    expect((await talk.next()).value).toBe('hello');
    expect((await talk.next('a')).value).toBe('you said a');
    expect(await talk.next('stop')).toEqual({ done: true, value: 'bye' });
    const other = iterate('talk');
    await other.next();
    await expect(other.throw(new Error('thrown in'))).rejects.toThrow('thrown in');
  });

  it('whose call was given up are over: they return what they are told to, and give no more', async () => {
    const controller = new AbortController();
    const ended = withOptions({ signal: controller.signal }, () => iterate('generateLater', 5));
    const first = ended.next();
    controller.abort(new Error('given up'));
    await expect(first).rejects.toThrow('given up');
    expect(await ended.return('mine' as never)).toEqual({ value: 'mine', done: true });
    expect(await ended.next()).toEqual({ value: undefined, done: true });
    // why nothing was ever made is said by whatever is asked first
    const never = withOptions({ signal: AbortSignal.abort() }, () => iterate('generate', 5));
    await expect(never.return('mine' as never)).rejects.toMatchObject({ name: 'AbortError' });
    expect(await never.next()).toEqual({ value: undefined, done: true });
    // the values that were ahead are given up while they come
    const ahead = new AbortController();
    const values = iterate('pauseAfter', 17, 60);
    await withOptions({ signal: ahead.signal }, async () => {
      for (let i = 0; i < 9; i++) expect(await values.next()).toEqual({ value: i, done: false });
    });
    ahead.abort();
    expect(await values.return('mine')).toEqual({ value: 'mine', done: true });
    expect(await values.next()).toEqual({ value: undefined, done: true });
    // a call that goes on in its thread
    const running = withOptions({ timeout: 30 }, () => iterate('callBack', () => pause(60).then(() => [1])));
    const asked = running.next();
    const returned = running.return('mine' as never);
    await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await returned).toEqual({ value: 'mine', done: true });
  });

  it('are not read ahead of what they are sent', async () => {
    const talk = toThread.generate<AsyncGenerator<string, string, string | undefined>>(lib.talk);
    await talk.next();
    expect((await talk.next()).value).toBe('you said undefined');
    expect((await talk.next()).value).toBe('you said undefined');
    expect(await talk.next('stop')).toEqual({ done: true, value: 'bye' });
  });

  it('leave their thread to others as soon as they have ended, however they do', async () => {
    await close();
    await all(iterate('generate', 5000));
    for await (const _ of iterate('generate', 5000)) break;
    const thrown = iterate('generate', 5000);
    await thrown.next();
    await thrown.throw(new Error('enough')).catch(() => {});
    await thrown.next();
    await all(iterate('failing', 50)).catch(() => {});
    await all(iterate('generate', 10));
    // One may have been started while the one before had not heard of its end.
    expect(stats().threads.length).toBeLessThanOrEqual(2);
    expect(stats().threads.map(({ handles }) => handles)).not.toContain(1);
  });

  it('read no more than one chunk ahead', async () => {
    let made = 0;
    const iterator = iterate('callBack', () => ({
      [Symbol.iterator]: () => ({
        next: () => ({ done: false, value: made++ }),
        return: () => ({ done: true, value: 0 }),
      }),
    }));
    for (let i = 0; i < 20; i++) await iterator.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(made).toBeLessThan(200);
    await iterator.return(undefined);
  });

  it('read no further while a handle, or an object that is filled anew, is looked at', async () => {
    const seen: unknown[] = [];
    for await (const resource of iterate('passing', 40)) seen.push(await (resource as Resource).size);
    expect(seen).toEqual(Array.from({ length: 40 }, (_, i) => i));
    const rows = Array.from({ length: 40 }, (_, i) => [i]);
    expect(await all(iterate('refilled', 40, true))).toEqual(rows);
    expect(await all(iterate('refilled', 40, false))).toEqual(rows);
  });

  it('may be promised by the original', async () => {
    expect(await all(iterate('generateLater', 100))).toEqual(Array.from({ length: 100 }, (_, i) => i));
    await expect(iterate('failLater').next()).rejects.toBeInstanceOf(NamedError);
    const log: string[] = [];
    const iterator = iterate('generateLater', 10, (text: string) => void log.push(text));
    expect(await iterator.next()).toEqual({ done: false, value: 0 });
    await iterator.return(undefined);
    expect(log).toEqual(['finally']);
  });

  it('give the values before one that cannot cross', async () => {
    const seen: unknown[] = [];
    const log: string[] = [];
    const error = await (async () => {
      for await (const value of iterate('generateOdd', 50, (text: string) => void log.push(text))) seen.push(value);
    })().catch((error: unknown) => error);
    expect(seen).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(error).toBeInstanceOf(UncloneableValueError);
    expect((error as UncloneableValueError).path).toMatch(/\.deep\[1\]: Decimal$/);
    expect(log).toEqual(['finally']);
  });
});

describe('iterators of ours', () => {
  async function* later(n: number): AsyncGenerator<number> {
    for (let i = 0; i < n; i++) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      yield i;
    }
  }

  it('are iterators in the thread, whatever kind they are', async () => {
    function* now(n: number): Generator<number> {
      for (let i = 0; i < n; i++) yield i;
    }
    expect(await call('collect', now(5))).toEqual([0, 1, 2, 3, 4]);
    expect(await call('collect', later(3))).toEqual([0, 1, 2]);
    expect(await call('collect', new Map([['a', 1]]).entries())).toEqual([['a', 1]]);
    expect(await call('useHelpers', now(5))).toEqual([0, 1]);
    let n = 0;
    const plain = { next: () => ({ done: n >= 2, value: n++ }), [Symbol.iterator]: () => plain };
    expect(await call('collect', plain)).toEqual([0, 1]);
    const stream = { next: async () => ({ done: n >= 5, value: n++ }), [Symbol.asyncIterator]: () => stream };
    expect(await call('collect', stream)).toEqual([3, 4]);
    expect(await call('collect', iterate('generate', 3))).toEqual([0, 1, 2]);
  });

  it('are told what the original sends, and when it ends early', async () => {
    const log: unknown[] = [];
    function* talk(): Generator<string, void, unknown> {
      try {
        for (;;) log.push(yield `${log.length}`);
      } finally {
        log.push('finally');
      }
    }
    expect(await call('sendTo', talk(), 'ignored', 'a', 'b')).toEqual(['0', '1', '2']);
    expect(log).toEqual(['a', 'b']);
    expect(await call('collectMade', talk, 2)).toEqual(['2', '3']);
    expect(log).toEqual(['a', 'b', undefined, 'finally']);
  });

  it('may be what a callback gives', async () => {
    expect(await call('collectMade', later, 3, 10)).toEqual([0, 1, 2]);
    expect(await call('collectMade', (n: number) => later(n), 9, 2)).toEqual([0, 1]);
    expect(await call('isGenerator', later)).toBe(true);
    expect(await call('isGenerator', () => later(1))).toBe(false);
  });

  it('are not read when nobody waits', async () => {
    await call('keepIterator', later(3));
    await new Promise((resolve) => setTimeout(resolve, 150));
    const [message, end] = await call('readLater');
    expect(message).toContain('only while a call is running');
    expect(end).toEqual({ done: true, value: 7 });
  });

  it('throw into the original', async () => {
    const error = new RangeError('mine');
    async function* broken() {
      yield 1;
      throw error;
    }
    await expect(call('collect', broken())).rejects.toBe(error);
  });

  it('run in the context of the call that passed them', async () => {
    const storage = new AsyncLocalStorage<string>();
    async function* stores() {
      yield storage.getStore();
      await null;
      yield storage.getStore();
    }
    const [a, b] = await Promise.all(['a', 'b'].map((name) => storage.run(name, () => call('collectMade', stores, 9))));
    expect([a, b]).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });
});
