import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  CrossThreadHandleError,
  close,
  defineCrossings,
  exclusive,
  Handle,
  HandleReleasedError,
  original,
  type Pipelined,
  snapshot,
  stats,
  ThreadLostError,
  toThread,
  withOptions,
} from '../../src/index.js';
import { Gate } from './support/gate.js';
import {
  Counter,
  call,
  DescribedPoint,
  Document,
  DocumentConstructor,
  giveFunction,
  initialise,
  lib,
  makeCounter,
  NamedError,
  Point,
  Resource,
} from './support/lib.js';

afterAll(() => close());

class Shown extends Handle {
  show(): Promise<void> {
    return toThread(original(this).show);
  }
  override toString(): Promise<string> {
    return toThread(original(this).toString);
  }
}
defineCrossings(lib, { handles: { Shown: { class: Shown } } });

describe('handles', () => {
  it('read and write properties', async () => {
    const resource = await Resource.create();
    await resource.setSize(9);
    expect(await resource.size).toBe(9);
    expect(await resource.label).toBe('resource 9');
    expect(await snapshot(resource)).toMatchObject({ size: 9, label: 'resource 9', items: [] });
    expect(await resource.go()).toBe('went');
    await resource.on(() => {});
    // What it was given to call is no data.
    expect(Object.keys(await snapshot(resource)).sort()).toEqual(['file', 'inner', 'items', 'label', 'size']);
  });

  it('are not needed for what a class makes that crosses as a copy', async () => {
    const { URL: Url } = original<typeof import('node:url')>('node:url', import.meta.url);
    expect(await toThread.make(Url, 'http://a.test/b')).toEqual(new URL('http://a.test/b'));
  });

  it('give the text of their objects, and a name where nothing can be awaited', async () => {
    const resource = await Resource.create();
    expect(await resource.toString()).toBe('resource 3 as text');
    expect(await Resource.create().toString()).toBe('resource 3 as text');
    const call = await giveFunction();
    expect(await (call as unknown as Resource).toString()).toMatch(/=>|function/);
    expect(`${resource}`).toBe('[object Resource]');
  });

  it('say so when a method is taken away from them', async () => {
    const { list } = await Resource.create();
    expect(() => list.call(undefined as never)).toThrow('a method of a handle was called without it');
  });

  it('are none where an overload gives data, though all objects have a method of the class', async () => {
    expect(await toThread.handle(Shown, lib.give, 'pair')).toEqual({ left: 1, right: 2 });
  });

  it('of objects without a class can be taken apart', async () => {
    const counter = await makeCounter();
    const { next, get } = counter;
    expect([await next(), await counter.next(), await get(), await counter.start]).toEqual([1, 2, 2, 1]);
    expect(counter.next).toBe(next);
    expect(counter).toBeInstanceOf(Counter);
    expect(Object.keys(counter)).toEqual([]);
    expect(await call('withCounter', async ({ next }: Counter) => (await next()) + (await next()))).toBe(3);
  });

  it('cannot be made with new', () => {
    expect(() => Reflect.construct(Resource, [])).toThrow(TypeError);
  });

  it('are the same for the same object', async () => {
    const resource = await Resource.create();
    const child = await resource.child();
    expect(await resource.child()).toBe(child);
    expect(await resource.add(child).list()).toEqual([child]);
    expect(((await resource.list()) as unknown[])[0]).toBe(child);
    expect(await child.same(child)).toBe(true);
  });

  it('are the same wherever they come from, and go: a constructor, a property, a setter', async () => {
    const own = original('./fixtures/lib.mjs?holder', import.meta.url);
    class Holder extends Resource {
      static override create(...args: unknown[]): Pipelined<Holder> {
        return toThread.construct(Holder, own.Resource, ...args);
      }
      get file(): Pipelined<Holder> {
        return toThread.getHandle(Holder, original(this).file);
      }
      setFile(value: Holder): Promise<void> {
        return toThread.set(original(this).file, value);
      }
      override child(): Pipelined<Holder> {
        return toThread.handle(Holder, original(this).child);
      }
    }
    defineCrossings(own, { handles: { Resource: { class: Holder, original: own.Resource } } });
    const inner = await Holder.create();
    const outer = await Holder.create(inner);
    expect(await outer.file).toBe(inner);
    expect(await outer.file.same(inner)).toBe(true);
    const child = await inner.child();
    await outer.setFile(child);
    expect(await outer.file).toBe(child);
    // before it is there
    expect(await Holder.create(inner.child()).file).toBe(child);
  });

  it('of two threads do not meet', async () => {
    const [a, b] = await Promise.all([Resource.create(), Resource.create()]);
    expect(await a.same(a)).toBe(true);
    await expect(a.same(b)).rejects.toBeInstanceOf(CrossThreadHandleError);
    await expect(a.same({ deep: [b] })).rejects.toBeInstanceOf(CrossThreadHandleError);
    expect(await call('useResources', [a, await a.child()])).toEqual(['resource 3', 'resource 3']);
  });

  it('have what the call declares, though their class declares less', async () => {
    const described = await toThread.handle<Promise<DescribedPoint>>(DescribedPoint, lib.give, 'point');
    expect(described).toBeInstanceOf(DescribedPoint);
    expect(await described.describe()).toBe('point 4');
    expect(await toThread.handle<Promise<Point>>(Point, lib.give, 'point')).toBeInstanceOf(Point);
  });

  it('can be used before they exist, also when they come later', async () => {
    const resource = await Resource.create();
    expect(await resource.later().child().size).toBe(3);
    expect(await resource.later().same(resource.child())).toBe(true);
    expect(await call('useResources', [resource.child(), resource.later()])).toEqual(['resource 3', 'resource 3']);
  });

  it('that were never made pass their error on', async () => {
    const resource = await Resource.create();
    await expect(resource.fails().child().add(1)).rejects.toBeInstanceOf(NamedError);
    const failed = resource.fails();
    const [first, second] = await Promise.allSettled([failed, failed.size]);
    expect((first as PromiseRejectedResult).reason).toBeInstanceOf(NamedError);
    expect((second as PromiseRejectedResult).reason).toBe((first as PromiseRejectedResult).reason);
    await expect(failed.size).rejects.toBeInstanceOf(NamedError);
    await expect(resource.same(resource.fails())).rejects.toBeInstanceOf(NamedError);
    await expect(resource.none().size).rejects.toBeInstanceOf(TypeError);
    expect(await resource.none()).toBe(null);
  });

  it('of functions can be called, pipelined and disposed', async () => {
    expect(await giveFunction()(2)).toBe(3);
    const fn = await giveFunction();
    expect(await fn(4)).toBe(5);
    await fn[Symbol.asyncDispose]();
    await expect(fn(4)).rejects.toBeInstanceOf(HandleReleasedError);
  });

  it('of functions are called on the handle that `call` is given', async () => {
    const resource = await Resource.create();
    const scale = await resource.scaler();
    expect(await scale.call(resource, 2)).toBe(6);
    expect(await resource.scaler().apply(resource, [3])).toBe(9);
    expect(await scale.bind(resource)(4)).toBe(12);
    const other = await Resource.create();
    await expect(Promise.resolve(scale.call(other, 2))).rejects.toBeInstanceOf(CrossThreadHandleError);
  });

  it('of classes make objects at home on that thread', async () => {
    const engine = await initialise();
    expect(engine.Document).toBeInstanceOf(DocumentConstructor);
    const document = await engine.Document.create('hello');
    expect(document).toBeInstanceOf(Document);
    expect(await document.text()).toBe('hello');
    expect(await engine.Document.create('piped').text()).toBe('piped');
  });

  it('iterate', async () => {
    const resource = await Resource.create().add(1).add(2);
    const seen: unknown[] = [];
    for await (const item of resource) seen.push(item);
    expect(seen).toEqual([1, 2]);
  });
});

describe('disposal', () => {
  const file = join(tmpdir(), `gen-async-facade-${process.pid}.txt`);
  afterAll(() => rmSync(file, { force: true }));

  it('ends the original once; later calls reject', async () => {
    const resource = await Resource.create(file);
    await resource[Symbol.asyncDispose]();
    await resource[Symbol.asyncDispose]();
    expect(readFileSync(file, 'utf8')).toBe('closed;');
    await expect(resource.size).rejects.toBeInstanceOf(HandleReleasedError);
    await expect(call('useResources', [resource])).rejects.toBeInstanceOf(HandleReleasedError);
  });

  it('happens at the end of await using', async () => {
    rmSync(file, { force: true });
    const made = await Resource.create(file);
    {
      await using resource = made;
      await resource.size;
    }
    expect(readFileSync(file, 'utf8')).toBe('closed;');
  });

  it('waits for calls before it', async () => {
    const resource = await Resource.create();
    const slept = resource.sleep(20);
    await resource[Symbol.asyncDispose]();
    expect(await slept).toBe(resource);
  });
});

describe('placement', () => {
  it('gives each created object a thread of its own, and stays within the limit', async () => {
    const all = await Promise.all(Array.from({ length: 40 }, () => Resource.create()));
    expect(new Set(all).size).toBe(40);
    expect(stats().threads.length).toBeLessThanOrEqual(32);
  });

  it('spreads long calls of functions over threads', async () => {
    await Promise.all(Array.from({ length: 4 }, () => call('sleep', 30)));
    const threads = await Promise.all(Array.from({ length: 4 }, () => call('sleepThread', 100)));
    expect(new Set(threads).size).toBeGreaterThan(1);
  });

  it('keeps a module with state on one thread', async () => {
    const counter = original('./fixtures/lib.mjs?home', import.meta.url, { threads: 1 });
    const counts = await Promise.all(Array.from({ length: 20 }, () => toThread<Promise<number>>(counter.count)));
    expect(counts).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    const threads = await Promise.all(Array.from({ length: 5 }, () => toThread<Promise<number>>(counter.thread)));
    expect(new Set(threads).size).toBe(1);
  });

  it('runs broadcast calls on all threads, also on later ones', async () => {
    const module = original('./fixtures/lib.mjs?broadcast', import.meta.url, { threads: 3, broadcast: ['set'] });
    await toThread(module.set, 'done');
    const got = await Promise.all(Array.from({ length: 6 }, () => toThread<Promise<string>>(module.getAfter, 40)));
    expect(new Set(got)).toEqual(new Set(['done']));
  });

  it('does not run a broadcast call again that ended its thread, or was given up', async () => {
    const options = { threads: 2, broadcast: ['set', 'exit', 'forever'] };
    const module = original('./fixtures/lib.mjs?deadly', import.meta.url, options);
    await toThread(module.set, 'done');
    await expect(toThread(module.exit, 3)).rejects.toThrow(ThreadLostError);
    const endless = withOptions({ timeout: 50, terminate: true }, () => toThread<Promise<never>>(module.forever));
    await expect(endless).rejects.toThrow('the call took longer');
    expect(await toThread<Promise<string>>(module.getAfter, 0)).toBe('done');
  });

  it('never lets a result wait for the end of a later call', async () => {
    const resource = await Resource.create();
    for (let i = 0; i < 100; i++) await resource.size;
    const gate = new Gate();
    const size = resource.size;
    const later = resource.waitFor(gate.file);
    expect(await size).toBe(3);
    gate.open();
    await later;
  });
});

describe('exclusive', () => {
  it('lets calls that waited go on before the next section, which keeps them together', async () => {
    const resource = await Resource.create();
    const pause = () => new Promise((resolve) => setTimeout(resolve, 30));
    let entered = (): void => {};
    const inside = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const first = exclusive(resource, async (own) => {
      await own.add('a');
      entered();
      await pause();
    });
    await inside;
    const second = exclusive(resource, async (own) => {
      await own.add('b');
      await pause();
      await own.add('c');
    });
    const call = resource.add('waited');
    await Promise.all([first, second, call]);
    expect(await resource.list()).toEqual(['a', 'waited', 'b', 'c']);
  });

  it('keeps others out until it ends', async () => {
    const resource = await Resource.create();
    const section = exclusive(resource, async (own) => {
      expect(own).toBe(resource);
      await own.add('a');
      await new Promise((resolve) => setTimeout(resolve, 20));
      await own.add('b');
      return await exclusive(own, async () => 'inner');
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const outside = resource.add('outside');
    const second = exclusive(resource, async (own) => await own.add('second'));
    expect(await section).toBe('inner');
    await Promise.all([outside, second]);
    const list = (await resource.list()) as string[];
    expect(list.slice(0, 2)).toEqual(['a', 'b']);
    expect(list.slice(2).sort()).toEqual(['outside', 'second']);
    await expect(exclusive(resource, () => Promise.reject(new Error('inside')))).rejects.toThrow('inside');
    expect(await resource.size).toBe(3);
  });
});

it('lets constructors be reached only by create', async () => {
  const resource = await Resource.create();
  await expect(toThread(original(resource).constructor)).rejects.toThrow(TypeError);
  expect(await toThread<Promise<unknown>>(lib.count)).toEqual(expect.any(Number));
});

it('a pool never stalls, whatever its calls have cost so far', async () => {
  // Fractions of microseconds that were added and taken away again leave a rest.
  for (let round = 0; round < 5; round++) {
    await Promise.all(Array.from({ length: 300 }, (_, i) => call('echo', i)));
    await Promise.all(Array.from({ length: 3 }, () => call('sleep', 5)));
    await Promise.all([call('sleep', 3), ...Array.from({ length: 300 }, (_, i) => call('echo', i)), call('count')]);
  }
  expect(stats().queued).toBe(0);
});
