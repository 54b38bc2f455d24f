/** Iterators and iterables inside of other data, in callbacks, and from functions that were returned. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  close,
  defineCrossings,
  FunctionHandle,
  Handle,
  original,
  toThread,
  UncloneableValueError,
} from '../../src/index.js';

afterAll(() => close());

const lib = original(new URL('./fixtures/iterated.mjs', import.meta.url).href, import.meta.url, { threads: 1 });

type Values = AsyncIterableIterator<unknown> & AsyncDisposable;

class Cursor extends Handle {
  next(): Promise<unknown> {
    return toThread(original(this).next);
  }
}
defineCrossings(lib, { handles: { Cursor: { class: Cursor } } });

async function all(values: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const value of values) list.push(value);
  return list;
}

const call = <T>(name: string, ...args: unknown[]): Promise<T> => toThread(lib[name], ...args);

describe('iterators in data', () => {
  it('are iterated where they arrive, of whatever kind they are', async () => {
    const data = await call<{ list: Values; generators: Values[]; async: Values }>('inData', 1000);
    expect(await all(data.list)).toEqual(['a', 'b']);
    expect(await all(data.generators[0] as Values)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    expect(await all(data.async)).toHaveLength(1000);
    expect(await all(data.async)).toEqual([]);
  });

  it('go on where they were left, and tell what they return', async () => {
    const [values] = (await call<{ generators: Values[] }>('inData', 3)).generators as [Values];
    expect(await values.next()).toEqual({ done: false, value: 0 });
    expect(await all(values)).toEqual([1, 2]);
    const [others] = (await call<{ generators: Values[] }>('inData', 0)).generators as [Values];
    expect(await others.next()).toEqual({ done: true, value: 'end' });
  });

  it('are ended in the original when they are left early, or disposed', async () => {
    const [left, disposed] = await Promise.all(
      [51, 52].map(async (n) => (await call<{ generators: Values[] }>('inData', n)).generators[0]),
    );
    for await (const value of left as Values) if (value === 3) break;
    await disposed?.next();
    await disposed?.[Symbol.asyncDispose]();
    expect(await call('logged')).toEqual(expect.arrayContaining(['end of 51', 'end of 52']));
  });

  it('are the same each time, and the original again as arguments', async () => {
    const [one, { known }] = await call<[Values, { known: Values }]>('same');
    expect(one).toBe(known);
    expect(await call('isKnown', one)).toBe(true);
    expect(await call('sum', one)).toBe(3);
  });

  it('are not taken for objects that have a next(), too', async () => {
    const cursor = await (toThread.handle(Cursor, lib.cursor) as Promise<Cursor>);
    expect(cursor).toBeInstanceOf(Cursor);
    const { list } = await call<{ list: Values }>('inData', 1);
    expect(list).not.toBeInstanceOf(Cursor);
  });
});

describe('iterables', () => {
  it('begin anew each time', async () => {
    const values = await call<Values>('again');
    expect([await all(values), await all(values)]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
    expect(await call('sum', values)).toBe(3);
  });

  it('keep the data that they have besides', async () => {
    const values = await call<Values & { length: number }>('withData');
    expect(values.length).toBe(2);
    expect([await all(values), await all(values)]).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('that can do more are refused, since nothing is known of it', async () => {
    await expect(call('peeking')).rejects.toThrow(UncloneableValueError);
    await expect(call('peeking')).rejects.toThrow('result.tokens: Peeking');
  });
});

describe('elsewhere', () => {
  it('a callback reads what it gets while the original waits', async () => {
    const visit = async (values: Values, more: Values) => [await all(values), await all(more)];
    expect(await call('each', 3, visit)).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  it('a function that was returned promises what it iterates', async () => {
    const make = await (toThread.handle(FunctionHandle, lib.maker) as Promise<() => Promise<Values>>);
    expect(await all(await make())).toEqual([0, 1]);
  });

  it('a tagged template arrives as one', async () => {
    const tag = (strings: TemplateStringsArray, ...values: unknown[]) => call('tag', strings, ...values);
    expect(await tag`a\n${1}b`).toEqual(['a\\n|b', true, ['0', '1'], [1]]);
    expect(await tag`only`).toEqual(['only', true, ['0'], []]);
  });
});
