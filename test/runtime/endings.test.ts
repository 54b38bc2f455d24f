/** What ends an object, and that it is forgotten then. */
import { afterAll, describe, expect, it } from 'vitest';
import { close, defineCrossings, Handle, original, stats, toThread } from '../../src/index.js';

afterAll(() => close());

const module = original('./fixtures/endings.mjs', import.meta.url, { threads: 1 });
class Thing extends Handle {}
class Declared extends Handle {}
class Derived extends Declared {}
defineCrossings(module, {
  handles: {
    Thing: { class: Thing, original: module.Thing },
    Declared: { class: Declared, original: module.Declared, ends: 'close' },
    Derived: { class: Derived, original: module.Derived },
  },
});

const make = (...ways: string[]): Promise<Thing> => toThread.construct(Thing, module.Thing, ...ways);
const ended = (): Promise<string[]> => toThread(module.ended);
const handles = () => stats().threads.reduce((all, thread) => all + thread.handles, 0);

describe('disposal', () => {
  it.each([Declared, Derived])(
    'calls what is declared to need no arguments, whatever it could take: %o',
    async (type) => {
      const thing = (await toThread.construct(type, module[type.name], 'end()', 'close(force)')) as Handle;
      await thing[Symbol.asyncDispose]();
      expect(await ended()).toEqual(['close(force) got 0']);
      const other = (await toThread.construct(type, module[type.name], 'close(force)', 'Symbol.dispose()')) as Handle;
      await other[Symbol.asyncDispose]();
      expect(await ended()).toEqual(['Symbol.dispose() got 0']);
    },
  );

  it.each([
    [['end()', 'free()', 'destroy()', 'dispose()', 'close()', 'Symbol.dispose()'], 'Symbol.dispose() got 0'],
    [['end()', 'free()', 'destroy()', 'dispose()', 'close()'], 'close() got 0'],
    [['end()', 'free()', 'destroy()', 'dispose()'], 'dispose() got 0'],
    [['end()', 'free()', 'destroy()'], 'destroy() got 0'],
    [['end()', 'free()'], 'free() got 0'],
    [['end()'], 'end() got 0'],
    [['end(last)', 'free(pointer)'], undefined],
    [['end()', 'free(pointer)', 'close(callback)'], 'end() got 0'],
    [['stop()'], undefined],
  ])('of an object with %j calls one of them, without arguments', async (ways, call) => {
    const thing = await make(...ways);
    const before = handles();
    await thing[Symbol.asyncDispose]();
    expect(await ended()).toEqual(call === undefined ? [] : [call]);
    expect(handles()).toBe(before - 1);
    await thing[Symbol.asyncDispose]();
    expect(await ended()).toEqual([]);
  });
});
