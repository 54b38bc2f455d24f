import { afterAll, describe, expect, it } from 'vitest';
import { close, Handle, original, toThread } from '../../src/index.js';

const lib = original('./fixtures/lookalikes.mjs', import.meta.url);

afterAll(() => close());

describe('built-in objects with functions of their own', () => {
  it('say that one in place of the built-in’s is not there, and have the others', async () => {
    for (const value of [await toThread(lib.bytes, 3), await toThread(lib.bytes, 50_000), await toThread(lib.list)]) {
      expect(() => String(value)).toThrow('result.toString: a function in place of the built-in one');
      expect((value as { tag: string }).tag).toBe('x');
      expect(await (value as { more: () => Promise<string> }).more()).toBe('more');
    }
    const map = (await toThread(lib.map)) as Map<number, number> & { tag: string };
    expect(() => map.get(1)).toThrow('result.get');
    expect([...map, map.tag]).toEqual([[1, 2], 'x']);
  });

  it('are called back where they are the caller’s', async () => {
    expect(await toThread(lib.textOf, Object.assign([1, 2], { toString: () => 'mine' }))).toBe('mine');
  });
});

describe('a Proxy', () => {
  const anything = () => new Proxy({}, { get: (_, key) => `got ${String(key)}` });

  it('that has no properties and answers for any name is refused in both directions, and can stay where it is', async () => {
    await expect(toThread(lib.anything)).rejects.toThrow('result: a Proxy that has no properties');
    await expect(toThread(lib.within)).rejects.toThrow('result.props: a Proxy');
    await expect(toThread(lib.keysOf, anything())).rejects.toThrow('argument[0]: a Proxy');
    const handle = (await toThread.handle(Handle, lib.anything)) as Handle;
    expect(await toThread.get(original(handle).name)).toBe('got name');
  });

  it('that only stands for an object is that object', async () => {
    expect(await toThread(lib.observed)).toEqual([{}, { a: 1 }]);
    expect(await toThread(lib.keysOf, new Proxy({}, {}))).toEqual([]);
  });
});
