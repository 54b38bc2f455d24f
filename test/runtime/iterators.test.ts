import { afterAll, describe, expect, it } from 'vitest';
import { close, toThread } from '../../src/index.js';
import { lib, NamedError } from './support/lib.js';

afterAll(() => close());

const iterate = (name: string, ...args: unknown[]): AsyncGenerator<unknown, unknown, unknown> =>
  toThread.iterate(lib[name], ...args);

async function all(iterator: AsyncIterable<unknown>): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of iterator) values.push(value);
  return values;
}

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

  it('can be talked to', async () => {
    const talk = iterate('talk');
    expect((await talk.next()).value).toBe('hello');
    expect((await talk.next('a')).value).toBe('you said a');
    expect(await talk.next('stop')).toEqual({ done: true, value: 'bye' });
    const other = iterate('talk');
    await other.next();
    await expect(other.throw(new Error('thrown in'))).rejects.toThrow('thrown in');
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
});
