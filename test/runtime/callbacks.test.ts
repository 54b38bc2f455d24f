import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, describe, expect, it } from 'vitest';
import { close, promising, toThread } from '../../src/index.js';
import { call, lib, type Point, Resource } from './support/lib.js';

afterAll(() => close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('callbacks', () => {
  it('give their result, or that of their promise', async () => {
    expect(await call('callBack', (a: number, b: number) => a + b, 1, 2)).toBe(3);
    expect(await call('callBackTwice', async (n: number) => pause(1).then(() => n * 10))).toEqual([10, 20]);
  });

  it('throw into the original as if called directly, and out of it as the same object', async () => {
    const error = Object.assign(new RangeError('mine'), { code: 'E_MINE' });
    const raise = () => {
      throw error;
    };
    expect(await call('tryCatch', raise)).toEqual({ caught: 'mine', is: true });
    await expect(call('callBack', raise)).rejects.toBe(error);
    await expect(call('callBack', async () => Promise.reject(error))).rejects.toBe(error);
    await expect(
      call('callBack', () => {
        throw undefined;
      }),
    ).rejects.toBe(undefined);
  });

  it('throw plain objects that come back as themselves, and as data where the original looks at them', async () => {
    const stop = Object.freeze({ message: 'stop', at: { row: 7 } });
    for (const value of [stop, { message: 'other' }, { message: 'log', write: () => 1 }]) {
      const raise = () => {
        throw value;
      };
      await expect(call('callBack', raise)).rejects.toBe(value);
      await expect(call('callBack', () => call('callBack', raise))).rejects.toBe(value);
      await expect(call('callBack', async () => Promise.reject(value))).rejects.toBe(value);
      expect(await call('tryCatch', raise)).toMatchObject({ caught: value.message });
    }
  });

  it('give a real promise where the original expects one, also of what they throw', async () => {
    const chain = (...args: unknown[]) => call('chain', ...promising(args, [0, '1.load', '2.missing']));
    expect(await chain(() => 1)).toBe(1);
    expect(await chain(async () => 2, { load: async (n: number) => pause(1).then(() => n + 1) })).toBe(3);
    const error = new RangeError('mine');
    const { caught } = await chain(() => {
      throw error;
    });
    expect(caught).toBe(error);
    await expect(call('chain', async () => 1)).rejects.toThrow('then is not a function');
  });

  it('keep length, name and identity', async () => {
    function listener(_a: unknown, _b: unknown): void {}
    expect(await call('looks', listener)).toBe('listener/2');
    const resource = await Resource.create();
    expect(await call('same', listener, listener)).toBe(true);
    expect(await resource.same(resource)).toBe(true);
  });

  it('keep what they are marked with, as it is now', async () => {
    const plugin = Object.assign(() => {}, { postcss: true, order: 1, cache: new WeakMap(), setup() {} });
    Object.defineProperty(plugin, 'late', {
      enumerable: true,
      get: () => {
        throw new Error('asked for');
      },
    });
    expect(await call('marks', plugin)).toEqual({ postcss: true, order: 1 });
    plugin.order = 2;
    expect(await call('marks', plugin)).toEqual({ postcss: true, order: 2 });
    expect(await call('marks', () => {})).toEqual({});
  });

  it('never block the main thread', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 2);
    const waited = async () => {
      while (ticks < 5) await pause(1);
      return ticks;
    };
    expect(await call('callBack', waited)).toBeGreaterThanOrEqual(5);
    clearInterval(timer);
  });

  it('from a timer do not keep calls from elsewhere waiting for ever', async () => {
    const resource = await Resource.create();
    let entered = () => {};
    const inside = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const later = resource.callBackLater(5, async () => {
      entered();
      await pause(100);
      return 7;
    });
    await inside;
    const outside = resource.size;
    expect(await later).toBe(7);
    expect(await outside).toBe(3);
  });

  it('get handles, this and data', async () => {
    const resource = await Resource.create();
    await resource.add({ n: 1 }).add({ n: 2 });
    const seen = await resource.each(async (item, self) => {
      expect(self).toBe(resource);
      return [(item as { n: number }).n, await self.size];
    });
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
    ]);
    function whoAmI(this: { a: number }, n: number) {
      return this.a + n;
    }
    expect(await call('withThis', whoAmI, { a: 5 })).toBe(6);
  });

  it('may make calls to the blocked lane, nested to any depth', async () => {
    const resource = await Resource.create();
    await resource.add(1).add(2);
    const result = await resource.each(
      async (item) => await resource.each(async (other) => [item, other, await resource.label]),
    );
    expect(result).toEqual([1, 2].map((a) => [1, 2].map((b) => [a, b, 'resource 3'])));
  });

  it('may make objects on the blocked lane and return them', async () => {
    const resource = await Resource.create();
    await resource.add('x');
    const [made] = (await resource.each(async () => await Resource.create())) as [Resource];
    expect(made).toBeInstanceOf(Resource);
    expect(await made.size).toBe(3);
    expect(await made.same(made)).toBe(true);
  });

  it('run side by side in a Promise.all', async () => {
    const resource = await Resource.create();
    await resource.add('x');
    const result = await resource.each(
      async () => await Promise.all([resource.size, resource.each((item) => item), resource.label]),
    );
    expect(result).toEqual([[3, ['x'], 'resource 3']]);
  });

  it('of objects have the object as this, inherited methods too', async () => {
    class Importer {
      loads = 0;
      #secret = 'hidden';
      load(url: string) {
        this.loads++;
        return `${url}:${this.#secret}`;
      }
    }
    const importer = new Importer();
    const plain = {
      prefix: 'p',
      load(url: string) {
        return this.prefix + url;
      },
    };
    expect(await call('useImporter', { importers: [importer, plain] })).toEqual(['x:hidden', 'px']);
    expect(importer.loads).toBe(1);
    expect(await call('same', importer, importer)).toBe(true);
    expect(await call('callBack', (value: unknown) => value === importer, importer)).toBe(true);
  });

  it('of objects may have symbols as names', async () => {
    const plugin = { name: 'p', [Symbol.for('kind')]: [1], [Symbol.toPrimitive]: () => 'text', run: () => 1 };
    expect(await call('describePlugin', plugin)).toEqual(['p', [1], 'text', 1]);
  });

  it('run in the context of the call that passed them', async () => {
    const storage = new AsyncLocalStorage<string>();
    const get = () => storage.getStore();
    const [a, b] = await Promise.all([
      storage.run('a', () => call('callBack', get)),
      storage.run('b', () => call('callBack', get)),
    ]);
    expect([a, b]).toEqual(['a', 'b']);
  });

  it('run there also with what begins only when it is awaited', async () => {
    const storage = new AsyncLocalStorage<string>();
    const query = {
      // biome-ignore lint/suspicious/noThenProperty: as queries have it that are built up first
      then: (resolve: (value: unknown) => void) => resolve(storage.getStore()),
    };
    expect(await storage.run('a', () => call('callBack', () => query))).toBe('a');
  });

  it('called outside any call are posted', async () => {
    const resource = await Resource.create();
    const got = new Promise<unknown[]>((resolve) => {
      void resource.on((...args) => resolve(args));
    });
    await resource.emitLater(5);
    const [event, self] = await got;
    expect(event).toBe('event');
    expect(self).toBe(resource);
    expect(await resource.size).toBe(3);
  });

  it('with a result that cannot cross fail in the original', async () => {
    await expect(call('callBack', () => new WeakMap())).rejects.toThrow('WeakMap');
  });

  it('let calls from elsewhere wait until they have ended', async () => {
    const resource = await Resource.create();
    await resource.add('x');
    const order: string[] = [];
    const each = resource.each(async () => {
      await pause(30);
      await resource.size;
      order.push('inside');
    });
    await pause(10);
    const outside = resource.size.then(() => order.push('outside'));
    await Promise.all([each, outside]);
    expect(order).toEqual(['inside', 'outside']);
  });

  it('that could only wait for each other reject', async () => {
    const [a, b] = await Promise.all([Resource.create().add(1), Resource.create().add(1)]);
    const meet = new Promise((resolve) => setTimeout(resolve, 100));
    const results = await Promise.allSettled([
      a.each(async () => {
        await meet;
        return await b.size;
      }),
      b.each(async () => {
        await meet;
        return await a.size;
      }),
    ]);
    const failed = results.filter(({ status }) => status === 'rejected');
    expect(failed.length).toBeGreaterThan(0);
    expect(String((failed[0] as PromiseRejectedResult).reason)).toMatch(/a callback of \w+ \d+ waits for/);
  });

  it('of classes of the facade arrive as instances', async () => {
    const points = await call(
      'callBack',
      async (list: Point[]) => await Promise.all(list.map((p) => p.double())),
      await toThread<Promise<unknown>>(lib.give, 'points').then((v) => (v as { list: Point[] }).list),
    );
    expect(points).toEqual([2, 4]);
  });
});
