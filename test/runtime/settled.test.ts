/** What the settings of a facade ask of the runtime: places that are changed or handed over, classes by name, other names. */

import { afterAll, describe, expect, it } from 'vitest';
import { close, defineCrossings, Handle, original, toThread, transfer, transferred } from '../../src/index.js';

const settled = original('./fixtures/settled.mjs', import.meta.url);

class Waiter extends Handle {
  after(): Promise<string> {
    return toThread(original(this).then);
  }
}

defineCrossings(settled, {
  handles: { Hidden: { class: Handle }, Waiter: { class: Waiter, renamed: { after: 'then' } } },
});

afterAll(() => close());

describe('arguments that are changed in place', () => {
  it('are filled where the caller holds on to them, at any depth', async () => {
    const words: string[] = [];
    const counts = new Map<string, number>();
    const options = { words, deep: { counts } };
    const result = await toThread.mutates<Promise<string[]>>([1], settled.parse, 'a bc', options);
    expect(words).toEqual(['a', 'bc']);
    expect(counts).toEqual(
      new Map([
        ['a', 1],
        ['bc', 2],
      ]),
    );
    expect(options).toEqual({ words, deep: { counts }, done: true });
    expect(options.words).toBe(words);
    expect(result).toBe(words);
  });

  it('are filled beside functions, which stay', async () => {
    const words: string[] = [];
    const heard: string[] = [];
    const onWord = (word: string) => void heard.push(word);
    const options = Object.freeze({ words, onWord, done: true });
    await toThread.mutates([1], settled.parse, 'a bc', options);
    expect(words).toEqual(['a', 'bc']);
    expect(heard).toEqual(['a', 'bc']);
    expect(options.onWord).toBe(onWord);
  });

  it('may be named more closely, and may be missing', async () => {
    const words: string[] = [];
    const options = { words };
    await toThread.mutates(['1.words', '1.deep.counts'], settled.parse, 'a', options);
    expect(options).toEqual({ words: ['a'] });
    expect(options.words).toBe(words);
    expect(await toThread.mutates(['1.words', '4'], settled.parse, 'a', {})).toEqual([]);
  });
});

describe('a key that is a name of every object', () => {
  it('changes nothing but the argument that has it', async () => {
    const target: Record<string, unknown> = {};
    const text = '{ "__proto__": { "polluted": true }, "a": 1 }';
    await toThread.mutates([1], settled.parseInto, text, target);
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
    expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
    expect(JSON.stringify(target)).toBe('{"__proto__":{"polluted":true},"a":1}');
  });

  it('is one like any other beside functions', async () => {
    const value = Object.assign(JSON.parse('{ "__proto__": { "a": 1 } }') as object, { run: () => 1 });
    expect(await toThread(settled.ownNames, value)).toEqual(['__proto__', 'run']);
  });
});

describe('buffers that are handed over', () => {
  it('leave their owner, wherever they are among the arguments', async () => {
    const bytes = new Uint8Array(5000);
    const data = new Uint8Array(10);
    expect(await toThread(settled.sizeOf, ...(transferred([bytes, { data }], [0, '1.data']) as [never]))).toBe(5010);
    expect([bytes.byteLength, data.byteLength]).toEqual([0, 0]);
  });

  it('stay with their owner if another argument is refused, and leave it with the next call', async () => {
    const bytes = new Uint8Array(5000).fill(1);
    const both = transfer({ bytes });
    const refused = toThread(settled.sizeOf, ...([both, { fails: Symbol('no') }] as unknown as [never]));
    await expect(refused).rejects.toThrow('Symbol(no)');
    expect(bytes.byteLength).toBe(5000);
    expect(await toThread(settled.sizeOf, bytes)).toBe(5000);
    expect(bytes.byteLength).toBe(0);
  });

  it('are found in data that contains itself', async () => {
    const data: { bytes: Uint8Array; self?: unknown } = { bytes: new Uint8Array(5000) };
    data.self = data;
    await toThread(settled.sizeOf, ...([new Uint8Array(1), { data: transfer(data) }] as unknown as [never]));
    expect(data.bytes.byteLength).toBe(0);
  });

  it('share their memory still, and leave their owner with the call', async () => {
    const memory = new ArrayBuffer(8);
    const views = [new Uint8Array(memory, 0, 4), new Uint8Array(memory, 4), new Uint8Array(3000)] as const;
    transfer(memory);
    const asked = toThread(settled.isShared, ...(views as unknown as [never]));
    expect(memory.byteLength).toBe(0);
    expect(await asked).toBe('true true');
    expect(views[2].byteLength).toBe(3000);
  });

  it('are copied if they cannot leave: the memory of WebAssembly', async () => {
    const { Memory } = (
      globalThis as never as { WebAssembly: { Memory: new (size: object) => { buffer: ArrayBuffer } } }
    ).WebAssembly;
    const { buffer } = new Memory({ initial: 1 });
    expect(await toThread(settled.sizeOf, transfer(buffer))).toBe(65536);
    expect(buffer.byteLength).toBe(65536);
    // others leave all the same
    const both = [new Uint8Array(buffer), new Uint8Array(5000)] as const;
    expect(await toThread(settled.sizeOf, ...(transfer(both) as unknown as [never]))).toBe(65536);
    expect(both.map(({ byteLength }) => byteLength)).toEqual([65536, 0]);
  });

  it('are copied where they are a part of the pool', async () => {
    const pooled = Buffer.from('text');
    const neighbour = Buffer.from('more');
    expect(await toThread(settled.sizeOf, transfer(pooled))).toBe(4);
    expect([pooled.toString(), neighbour.toString()]).toEqual(['text', 'more']);
  });

  it('leave the original when it gives them', async () => {
    expect(await toThread.transfers(settled.fresh)).toEqual(new Uint8Array(4096).fill(2));
    expect((await toThread<Promise<Uint8Array>>(settled.keeps)).byteLength).toBe(4096);
    expect(await toThread(settled.isKept)).toBe(true);
    expect((await toThread.transfers<Promise<Uint8Array>>(settled.part)).byteLength).toBe(8);
    expect(await toThread(settled.isKept)).toBe(true);
  });
});

describe('objects', () => {
  it('of a class that no declaration speaks of are handles by its name', async () => {
    const { deep } = await toThread<Promise<{ deep: Handle[] }>>(settled.hide);
    expect(deep[0]).toBeInstanceOf(Handle);
    expect(await toThread(settled.revealed, deep[0])).toBe(7);
  });

  it('are recognised by their own names for members that the facade calls something else', async () => {
    const [waiter] = await toThread<Promise<Waiter[]>>(settled.waiter);
    expect(waiter).toBeInstanceOf(Waiter);
    expect(await waiter?.after()).toBe('waited');
  });
});
