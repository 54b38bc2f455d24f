/** What ends an object, and that it is forgotten then. */
import { afterAll, describe, expect, it } from 'vitest';
import { close, defineCrossings, Handle, original, stats, toThread } from '../../src/index.js';

afterAll(() => close());

const module = original('./fixtures/endings.mjs', import.meta.url, { threads: 1 });
class Thing extends Handle {}
defineCrossings(module, { handles: { Thing: { class: Thing, original: module.Thing } } });

const make = (...ways: string[]): Promise<Thing> => toThread.construct(Thing, module.Thing, ...ways);
const ended = (): Promise<string[]> => toThread(module.ended);
const handles = () => stats().threads.reduce((all, thread) => all + thread.handles, 0);

describe('disposal', () => {
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
