/** Functions of objects that are there to be assigned, and methods that are replaced on this side. */
import { mock } from 'node:test';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { close, defineCrossings, Handle, original, snapshot, toThread } from '../../src/index.js';

afterAll(() => close());

const module = original('./fixtures/assigned.mjs', import.meta.url, { threads: 1 });
type Listener = (text: string) => unknown;
class Parser extends Handle {
  static onwarning(text: string): Promise<unknown> {
    return toThread(module.Parser.onwarning, text);
  }
  static setOnwarning(value: Listener): Promise<void> {
    return toThread.set(module.Parser.onwarning, value);
  }
  ontext(text: string): Promise<unknown> {
    return toThread(original(this).ontext, text);
  }
  setOntext(value: Listener): Promise<void> {
    return toThread.set(original(this).ontext, value);
  }
  parse(text: string): Promise<unknown> {
    return toThread(original(this).parse, text);
  }
}
defineCrossings(module, {
  handles: { Parser: { class: Parser, setters: { ontext: 'setOntext', onwarning: 'setOnwarning' } } },
});

const makers: Record<string, () => Promise<Parser>> = {
  'of a class': () => toThread.construct(Parser, module.Parser),
  'of no class': () => toThread.handle(Parser, module.makeParser),
};

describe.each(Object.entries(makers))('an object %s', (_, make) => {
  it('has functions that are assigned by their setter alone, as the error says', async () => {
    const parser = await make();
    const assign = () => {
      parser.ontext = async () => 'lost';
    };
    const advice = /^ontext cannot be assigned: .* Call setOntext\(…\) instead$/;
    expect(assign).toThrow(advice);
    expect(await parser.ontext('a')).toBe('own a');
    expect(assign).toThrow(advice);
    expect(() => Object.assign(make(), { ontext() {} })).toThrow(advice);
    await parser.setOntext((text) => `new ${text}`);
    expect(await parser.parse('b')).toBe('new b');
    expect(await parser.ontext('c')).toBe('new c');
    expect(await snapshot(parser)).toEqual({});
  });

  it.each(['ontext', 'parse'] as const)('can be spied on: %s', async (name) => {
    const parser = await make();
    const spy = vi.spyOn(parser, name);
    expect(await parser[name]('a')).toBe('own a');
    expect(spy).toHaveBeenCalledWith('a');
    spy.mockResolvedValue('mocked');
    expect(await parser[name]('a')).toBe('mocked');
    spy.mockRestore();
    expect(await parser[name]('a')).toBe('own a');
    Object.defineProperty(parser, name, { value: () => 'defined' });
    expect(parser[name]('a')).toBe('defined');
  });

  it('has other methods that can be replaced', async () => {
    const parser = await make();
    parser.parse = async (text) => `replaced ${text}`;
    expect(await parser.parse('a')).toBe('replaced a');
  });
});

it('has static functions that are assigned by their setter alone', async () => {
  expect(() => {
    Parser.onwarning = async () => 'lost';
  }).toThrow(/^onwarning cannot be assigned/);
  await Parser.setOnwarning((text) => `heard ${text}`);
  expect(await toThread(module.Parser.warn, 'a')).toBe('heard a');
});

it("can be mocked by Node's own means", async () => {
  const parser: Parser = await toThread.construct(Parser, module.Parser);
  mock.method(parser, 'parse', async () => 'mocked');
  expect(await parser.parse('a')).toBe('mocked');
  mock.reset();
  expect(await parser.parse('a')).toBe('own a');
});
