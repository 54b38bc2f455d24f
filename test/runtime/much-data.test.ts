/** Much data that is plain is sent as it is; it has to arrive as it was when the call was made, and as what it was. */
import { afterAll, describe, expect, it } from 'vitest';
import { close, exclusive, original, toThread } from '../../src/index.js';
import { call, Resource } from './support/lib.js';

afterAll(() => close());

const rows = () => Array.from({ length: 2000 }, (_, id) => ({ id, tags: [`tag ${id}`], at: new Date(id) }));

/** Makes the call, changes what it passed, and gives what arrived. */
async function changedAtOnce(send: (value: unknown) => Promise<unknown>): Promise<unknown> {
  const value = rows();
  const sent = send(value);
  for (const row of value) row.tags.push('changed');
  value.length = 1;
  return await sent;
}

describe('much data that a call passes arrives as it was then', () => {
  it('where the call is sent at once', async () => {
    expect(await changedAtOnce((value) => call('echo', value))).toEqual(rows());
  });

  it('where it waits for a free thread', async () => {
    const two = original('./fixtures/lib.mjs?much', import.meta.url, { threads: 2 });
    const busy = Array.from({ length: 4 }, () => toThread(two.sleep, 50));
    expect(await changedAtOnce((value) => toThread(two.echo, value))).toEqual(rows());
    await Promise.all(busy);
  });

  it('where it waits for the end of a section', async () => {
    const resource = await Resource.create();
    let leave = (): void => {};
    const section = exclusive(resource, () => new Promise<void>((resolve) => (leave = resolve)));
    await new Promise((resolve) => setImmediate(resolve));
    const sent = changedAtOnce((value) => resource.add(value).list());
    leave();
    expect(await sent).toEqual([rows()]);
    await section;
  });

  it('where its thread starts later, and hears of all calls of that kind', async () => {
    const many = original('./fixtures/lib.mjs?told', import.meta.url, { threads: 2, broadcast: ['set'] });
    await changedAtOnce((value) => toThread(many.set, value));
    const kept = await Promise.all(Array.from({ length: 4 }, () => toThread(many.getAfter, 60)));
    expect(new Set(kept)).toEqual(new Set([String(rows())]));
  });
});

describe('much data', () => {
  it('keeps what is in it twice as one, in a net with endless ways through it', async () => {
    let net: unknown = { end: true };
    for (let i = 0; i < 100; i++) net = [net, net];
    const [[arrived]] = [(await call('echo', [net, rows()])) as [unknown[]]];
    expect(arrived[0]).toBe(arrived[1]);
  });

  it('may be a proxy of plain data', async () => {
    const proxied = rows().map((row) => new Proxy(row, {}));
    expect(await call('echo', proxied)).toEqual(rows());
  });

  it('keeps what long lists have besides their elements', async () => {
    const list = Object.assign(rows(), { total: 2000 });
    const arrived = (await call('echo', list)) as typeof list;
    expect([arrived.length, arrived.total]).toEqual([2000, 2000]);
    const bare = new Array(100).fill(1);
    delete bare[50];
    expect(50 in ((await call('echo', bare)) as unknown[])).toBe(false);
  });

  it('is refused for what is deep inside of it', async () => {
    const value = [...rows(), { deep: [Symbol('mine')] }];
    await expect(call('echo', value)).rejects.toThrow('argument[0][2000].deep[0]: Symbol(mine)');
  });
});
