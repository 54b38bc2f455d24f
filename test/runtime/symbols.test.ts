import { afterAll, describe, expect, it } from 'vitest';
import {
  CrossThreadHandleError,
  close,
  defineCrossings,
  Handle,
  original,
  type Pipelined,
  toThread,
} from '../../src/index.js';

afterAll(() => close());

interface Tree {
  type: symbol;
  helpers: Set<symbol>;
  names: Record<symbol, string>;
}

const lib = original('./fixtures/symbols.mjs', import.meta.url);
const homed = original('./fixtures/symbols.mjs', import.meta.url, {
  threads: 1,
});

class Registry extends Handle {
  static create(): Pipelined<Registry> {
    return toThread.construct(Registry, lib.Registry);
  }
  get token(): Promise<symbol> {
    return toThread.get(original(this).token);
  }
  set(key: symbol, value: unknown): Promise<number> {
    return toThread(original(this).set, key, value);
  }
  get(key: symbol): Promise<unknown> {
    return toThread(original(this).get, key);
  }
}
defineCrossings(lib, { handles: { Registry: { class: Registry, original: lib.Registry } }, symbols: true });

const compile = (): Promise<Tree> => toThread(lib.compile) as Promise<Tree>;

describe('symbols that are declared', () => {
  it('have one stand-in each, which is the original again in its thread', async () => {
    const tree = await compile();
    expect([...tree.helpers].map(String)).toEqual(['Symbol(Fragment)', 'Symbol(inner)']);
    expect(tree.helpers.has(tree.type)).toBe(true);
    expect(await toThread(lib.generate, tree)).toEqual([true, true, true]);
  });

  it('are the same for all threads if the module exports them', async () => {
    const all = await Promise.all([1, 2, 3].map(() => toThread(lib.wait, 60)));
    expect(new Set(all).size).toBe(1);
    const fragment = (await toThread.value(lib.FRAGMENT)) as symbol;
    expect(fragment).toBe(all[0]);
    expect((await compile()).type).toBe(fragment);
    expect(await toThread(lib.named, { [fragment]: 'found' })).toBe('found');
    expect((await compile()).names[fragment]).toBe('f');
  });

  it('may be the caller’s', async () => {
    const mine = Symbol('mine');
    expect(await toThread(lib.passes, mine)).toBe(mine);
    expect(await toThread(homed.count, mine)).toBe(1);
    expect(await toThread(homed.count, mine)).toBe(2);
    expect(await toThread(homed.count, Symbol('mine'))).toBe(1);
  });

  it('come to callbacks and back', async () => {
    expect(await toThread(lib.each, (symbol: symbol) => symbol)).toBe(true);
  });

  it('live in one thread, as objects do', async () => {
    const [one, other] = await Promise.all([Registry.create(), Registry.create()]);
    const token = await one.token;
    expect(await one.token).toBe(token);
    await one.set(token, 'kept');
    expect(await one.get(token)).toBe('kept');
    await expect(other.get(token)).rejects.toThrow(CrossThreadHandleError);
    await expect(other.get(token)).rejects.toThrow(
      /^Symbol\(token\) lives on \w+ \d+, the call needs \w+ \d+; "objects": "together"/,
    );
    expect(await toThread(lib.passes, token)).toBe(token);
  });
});
