import { afterAll, describe, expect, it } from 'vitest';
import { close, DeadlockError, exclusive, Handle, original, stats, toThread, withOptions } from '../../src/index.js';
import { call, lib, Resource } from './support/lib.js';
import { runProgram } from './support/run.js';

afterAll(() => close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: Error) => error.name,
  );

describe('calls inside callbacks', () => {
  it('may be nested as deep as a recursion goes: each level costs no more than the one before', async () => {
    const resource = await Resource.create().add(1);
    const descend = async (levels: number): Promise<number> =>
      levels === 0 ? 0 : 1 + ((await resource.each(() => descend(levels - 1))) as [number])[0];
    expect(await descend(100)).toBe(100);
    const start = performance.now();
    expect(await descend(300)).toBe(300);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('fail where a recursion without end finds no stack, and nothing of it is left behind', {
    timeout: 120_000,
  }, async () => {
    const resource = await Resource.create().add(1);
    const descend = async (): Promise<unknown> => resource.each(() => descend());
    await expect(descend()).rejects.toThrow('call stack');
    expect(stats().threads.filter(({ pending, callbacks }) => pending + callbacks > 0)).toEqual([]);
  });

  it('settle also where the original itself has hardly any stack left', { timeout: 60_000 }, async () => {
    for (const fn of [() => 1, () => call('echo', 1), () => call('callBack', () => 1)]) {
      for (let i = 0; i < 3; i++) {
        const end = await call('atTheEdge', fn).catch((error: Error) => error.name);
        expect([0, 1, 'ThreadLostError']).toContain(end);
      }
    }
    const busy = () => stats().threads.filter(({ pending, callbacks }) => pending + callbacks > 0);
    await expect.poll(busy, { timeout: 5000 }).toEqual([]);
  });

  it('may begin only when the result of the callback, or of a section, is awaited', async () => {
    const resource = await Resource.create().add(1);
    const query = {
      // biome-ignore lint/suspicious/noThenProperty: as queries have it that are built up first
      then: (resolve: (value: unknown) => void, reject: (error: unknown) => void) =>
        void resource.size.then(resolve, reject),
    };
    expect(await withOptions({ timeout: 5000 }, () => resource.each(() => query as never))).toEqual([3]);
    expect(await withOptions({ timeout: 5000 }, () => exclusive(resource, () => query as never))).toBe(3);
  });

  it('whose promise needs the blocked thread reject, with the reason, instead of waiting for ever', async () => {
    const resource = await Resource.create().add(1);
    const [error] = (await resource.each(async () => await resource.later().catch((error: unknown) => error))) as [
      Error,
    ];
    expect(error).toBeInstanceOf(DeadlockError);
    expect(error.message).toContain('later gives a promise');
    const [other] = (await resource.each(() =>
      resource
        .later()
        .child()
        .size.catch((error: unknown) => error),
    )) as unknown[];
    expect(other).toBeInstanceOf(DeadlockError);
    await expect(resource.each(() => resource.later())).rejects.toBeInstanceOf(DeadlockError);
    expect(await resource.later().size).toBe(3);
  });

  it('that close a cycle over several threads reject with an error that names it', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => Resource.create().add(1)));
    let met = 0;
    let go = (): void => {};
    const everybody = new Promise<void>((resolve) => {
      go = resolve;
    });
    const results = await Promise.all(
      all.map((resource, i) =>
        resource
          .each(async () => {
            if (++met === all.length) go();
            await everybody;
            return await (all[(i + 1) % all.length] as Resource).size;
          })
          .catch((error: Error) => error),
      ),
    );
    const failed = results.filter((result) => result instanceof Error) as Error[];
    expect(failed.length).toBeGreaterThan(0);
    for (const error of failed) {
      expect(error).toBeInstanceOf(DeadlockError);
      expect(error.message.match(/(thread|process) \d+/g)?.length).toBeGreaterThanOrEqual(6);
    }
    expect(await Promise.all(all.map((resource) => resource.size))).toEqual([3, 3, 3, 3]);
  });

  it('find a thread though all of them wait for callbacks', async () => {
    const { stdout, stderr } = await runProgram(`
      configure({ maxThreads: 2 });
      const other = original('./fixtures/lib.mjs?other', parent);
      const third = original('./fixtures/lib.mjs?third', parent);
      let open = 0;
      let most = 0;
      const results = await Promise.all(Array.from({ length: 8 }, (_, i) => toThread(lib.callBack, async () => {
        most = Math.max(most, ++open);
        await new Promise((r) => setTimeout(r, 20));
        const inner = await toThread(other.callBack, () => toThread(third.echo, i));
        const made = await toThread(third.makeAdder, inner);
        open--;
        return inner;
      })));
      console.log(results.join(), most);
      console.log(stats().threads.length <= 8);
      await new Promise((r) => setTimeout(r, 700));
      await toThread(lib.count);
      console.log(stats().threads.length);
    `);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^0,1,2,3,4,5,6,7 2\ntrue\n\d+$/);
  });

  it('make objects though all threads wait for callbacks', async () => {
    const { stdout, stderr } = await runProgram(`
      configure({ maxThreads: 1 });
      const other = original('./fixtures/lib.mjs?other', parent);
      class Other extends Handle { get size() { return toThread.get(original(this).size); } }
      defineCrossings(other, { handles: { Resource: { class: Other, original: other.Resource } } });
      console.log(await toThread(lib.callBack, async () => {
        const made = await toThread.construct(Other, other.Resource);
        return await made.size;
      }));
    `);
    expect({ stdout, stderr }).toEqual({ stdout: '3', stderr: '' });
  });

  it('may ask for the lane exclusively while others do', async () => {
    const resource = await Resource.create().add(1);
    const order: string[] = [];
    const each = resource.each(async () => {
      await pause(20);
      await Promise.all([
        exclusive(resource, async (own) => {
          await own.add('a');
          await pause(10);
          await own.add('b');
          order.push('inside');
        }),
        resource.add('beside'),
      ]);
    });
    await pause(5);
    const outside = exclusive(resource, async (own) => {
      await own.size;
      order.push('outside');
    });
    await Promise.all([each, outside]);
    expect(order).toEqual(['inside', 'outside']);
    const list = await resource.list();
    expect(list.indexOf('b') - list.indexOf('a')).toBe(1);
  });
});

describe('an aborted call', () => {
  it('frees the thread from the callback that it waits in; what is made inside rejects, too', async () => {
    const resource = await Resource.create().add(1);
    const controller = new AbortController();
    let late: Promise<string> | undefined;
    const running = withOptions({ signal: controller.signal }, () =>
      resource.each(async () => {
        await pause(50);
        late = outcome(resource.add('late'));
        return await new Promise(() => {});
      }),
    );
    setTimeout(() => controller.abort(), 20);
    expect(await outcome(running)).toBe('AbortError');
    expect(await resource.size).toBe(3);
    while (late === undefined) await pause(5);
    expect(await late).toBe('AbortError');
    expect(await resource.list()).toEqual([1]);
  });

  it('of which callbacks are nested frees the thread from all of them', async () => {
    const resource = await Resource.create().add(1);
    const timedOut = withOptions({ timeout: 60 }, () =>
      resource.each(async () => {
        const inner = await outcome(resource.each(() => new Promise(() => {})));
        // The time has run out for what this frame could still do.
        return [inner, await outcome(resource.add('late'))];
      }),
    );
    expect(await outcome(timedOut)).toBe('TimeoutError');
    expect(await resource.size).toBe(3);
    expect(await resource.list()).toEqual([1]);
  });

  it('is not called back any more', async () => {
    const resource = await Resource.create().add(1).add(2).add(3);
    let calls = 0;
    const controller = new AbortController();
    const running = withOptions({ signal: controller.signal }, () =>
      call('tryCatchAll', () => {
        calls++;
        controller.abort();
      }),
    );
    expect(await outcome(running)).toBe('AbortError');
    expect(await resource.size).toBe(3);
    await pause(50);
    expect(calls).toBe(1);
  });

  it('that iterates ends the original iterator', async () => {
    const log: string[] = [];
    const controller = new AbortController();
    const read = withOptions({ signal: controller.signal }, async () => {
      const seen: number[] = [];
      const iterator = toThread.iterate<AsyncIterable<number>>(lib.generate, 100_000, (text: string) => log.push(text));
      for await (const n of iterator) {
        seen.push(n);
        if (n === 40) controller.abort();
      }
    });
    expect(await outcome(read)).toBe('AbortError');
    await expect.poll(() => log).toEqual(['finally']);
  });

  it('that was to make an object leaves nothing behind', async () => {
    const controller = new AbortController();
    const made = withOptions({ signal: controller.signal }, () => Resource.create());
    controller.abort();
    expect(await outcome(made)).toBe('AbortError');
    await expect(made.size).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a property of a module or a class that is written', () => {
  const digitsOf = (results: readonly string[]) => [...new Set(results.map((one) => one.split(' ')[0]))];
  const threadsOf = (results: readonly string[]) => new Set(results.map((one) => one.split(' ')[1])).size;

  class Rounder extends Handle {
    round(value: number): Promise<string> {
      return toThread(original(this).round, value);
    }
  }

  it.for([undefined, 'together'] as const)(
    'is written on all threads, also on new ones (objects: %s)',
    async (objects) => {
      const module = original(`./fixtures/lib.mjs?written-${objects}`, import.meta.url, objects && { objects });
      const rounded = () =>
        Promise.all(Array.from({ length: 6 }, () => toThread<Promise<string>>(module.roundAfter, 40, 1.23456)));
      const make = () => toThread.construct<Promise<Rounder>>(Rounder, module.Rounder);
      const before = await make();
      expect(await toThread<Promise<string>>(module.roundAfter, 40, 1)).toContain('1.000000000 ');
      for (const digits of [3, 1, 2]) await toThread.set(module.Rounder.digits, digits);
      const after = await rounded();
      expect(threadsOf(after)).toBeGreaterThan(1);
      expect(digitsOf(after)).toEqual(['1.23']);
      expect(await Promise.all([before.round(1), (await make()).round(1)])).toEqual(['1.00', '1.00']);
      expect(await toThread.get<Promise<number>>(module.Rounder.digits)).toBe(2);
    },
  );

  it('takes no object of one of them', async () => {
    const module = original('./fixtures/lib.mjs?written-object', import.meta.url);
    const own = await toThread.construct<Promise<Rounder>>(Rounder, module.Rounder);
    await expect(toThread.set(module.Rounder.digits, own)).rejects.toThrow(
      /^\.\/fixtures\/lib\.mjs\?written-object\.Rounder\.digits is to reach all threads, but an object among the arguments lives on/,
    );
    expect(await own.round(1)).toBe('1.000000000');
  });

  it('stays on the home of a module that has one', async () => {
    const module = original('./fixtures/lib.mjs?written-home', import.meta.url, { threads: 1 });
    await toThread.set(module.Rounder.digits, 1);
    expect(threadsOf(await Promise.all([1, 2].map(() => toThread<Promise<string>>(module.roundAfter, 5, 1))))).toBe(1);
    expect(await toThread<Promise<string>>(module.roundAfter, 0, 1)).toContain('1.0 ');
  });
});

it('broadcast calls reach all threads of a module, also those of its objects', async () => {
  const module = original('./fixtures/lib.mjs?broadcast-objects', import.meta.url, { broadcast: ['set'] });
  class Own extends Resource {
    static override create(): never {
      return toThread.construct(Own, module.Resource);
    }
    setting(): Promise<string> {
      return toThread(original(this).setting);
    }
  }
  const before = (await Own.create()) as Own;
  await toThread(module.set, 'one');
  await toThread(module.set, 'two');
  const after = (await Own.create()) as Own;
  expect(await Promise.all([before.setting(), after.setting()])).toEqual(['two', 'two']);
  await Promise.all(Array.from({ length: 4 }, () => toThread(module.sleep, 30)));
  expect(new Set(await Promise.all(Array.from({ length: 6 }, () => toThread(module.getAfter, 20))))).toEqual(
    new Set(['two']),
  );
});
