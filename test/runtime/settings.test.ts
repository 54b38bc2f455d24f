/** What threads are made with, and how many of them there are. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { close, original, toThread } from '../../src/index.js';
import { runProgram, runProgramWith } from './support/run.js';

afterAll(() => close());

/** What a program says that uses a module which tells how it was loaded. */
async function told(body: string): Promise<string> {
  const { stdout, stderr } = await runProgram(`
    const told = original('./fixtures/after-setup.mjs', parent);
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    // Threads take their time to end; then others had time to follow.
    const threadsLeft = async (expected) => {
      while (stats().threads.length > expected) await pause(10);
      await pause(150);
      return stats().threads.length;
    };
    ${body}
  `);
  expect(stderr).toBe('');
  return stdout;
}

/** Makes four threads, leaves them without objects, and tells how many they were. */
const useFour = `
  const useFour = async () => {
    const objects = await Promise.all(Array.from({ length: 4 }, () => Resource.create()));
    const { length } = stats().threads;
    await Promise.all(objects.map((object) => object[Symbol.asyncDispose]()));
    return length;
  };
`;

describe('each thread', () => {
  it('imports the setup module before the original', async () => {
    const body = `
      configure({ maxThreads: 2, env: { SHARED: 'yes' }, setup: new URL('./fixtures/setup.mjs', parent) });
      const other = original('./fixtures/after-setup.mjs?other', parent, { threads: 1 });
      console.log(await toThread.get(told.atLoad), await toThread.get(other.atLoad), stats().threads.length);
    `;
    expect(await told(body)).toBe('yes yes 2');
  });

  it.each(['first', 'second'])('has the limits and arguments of its module, also the %s one', async (which) => {
    const body = `
      ${which === 'second' ? 'await toThread(lib.count);' : ''}
      const own = original('./fixtures/after-setup.mjs?own', parent, {
        threads: 1, execArgv: ['--no-warnings'], resourceLimits: { maxOldGenerationSizeMb: 48 },
      });
      console.log((await toThread(own.execArgv)).includes('--no-warnings'), (await toThread(own.heapLimit)) < 400);
      console.log((await toThread(told.execArgv)).includes('--no-warnings'), (await toThread(told.heapLimit)) < 400);
    `;
    expect(await told(body)).toBe('true true\nfalse false');
  });
});

describe('threads', () => {
  const preload = fileURLToPath(new URL('fixtures/cores.cjs', import.meta.url));

  it.each([
    [1, 5],
    [64, 32],
  ])('are as many as cores and four more, and never more than 32: with %i cores, %i', async (cores, most) => {
    const body = `
      await Promise.all(Array.from({ length: ${most} + 3 }, () => Resource.create()));
      console.log(stats().threads.length);
    `;
    const { stdout } = await runProgramWith({ TEST_CORES: String(cores) }, body, `--require=${preload}`);
    expect(stdout).toBe(String(most));
  });

  it('are started on demand', async () => {
    const body = `
      configure({ maxThreads: 16 });
      const before = stats().threads.length;
      await toThread(lib.echo, 1);
      const one = stats().threads.length;
      for (let i = 0; i < 50; i++) await toThread(lib.echo, i);
      await Promise.all(Array.from({ length: 300 }, (_, i) => toThread(lib.echo, i)));
      console.log(before, one, stats().threads.length <= ${Math.max(2, availableParallelism())});
    `;
    expect(await told(body)).toBe('0 1 true');
  });

  it('of one module are no more than it says', async () => {
    const body = `
      const two = original('./fixtures/lib.mjs?two', parent, { threads: 2 });
      const calls = () => Promise.all(Array.from({ length: 8 }, () => toThread(two.sleepThread, 40)));
      const seen = new Set([...await calls(), ...await calls()]);
      console.log(seen.size, stats().threads.length);
    `;
    expect(await told(body)).toBe('2 2');
  });

  it('are used again when their objects have gone', async () => {
    const body = `
      for (let i = 0; i < 5; i++) { const r = await Resource.create(); await r[Symbol.asyncDispose](); }
      console.log(stats().threads.length);
    `;
    expect(await told(body)).toBe('1');
  });

  it('past the limit share objects evenly', async () => {
    const body = `
      configure({ maxThreads: 3 });
      const all = [];
      for (let i = 0; i < 9; i++) all.push(await Resource.create());
      console.log(stats().threads.map(({ handles }) => handles).join());
    `;
    expect(await told(body)).toBe('3,3,3');
  });

  it('that are idle end, but not one that is a home, nor the last ones of minThreads', async () => {
    const body = `
      ${useFour}
      configure({ idleTimeout: 40, minThreads: MIN });
      const home = original('./fixtures/lib.mjs?home', parent, { threads: 1 });
      if (HOME) await toThread(home.count);
      else console.log(await useFour());
      console.log(await threadsLeft(HOME ? 1 : 2), HOME ? await toThread(home.count) : 'left');
    `;
    expect(await told(body.replace('MIN', '0').replaceAll('HOME', 'true'))).toBe('1 2');
    expect(await told(body.replace('MIN', '2').replaceAll('HOME', 'false'))).toBe('4\n2 left');
  });

  it('that become idle together do not all end, though none has ended yet when the next one decides', async () => {
    const body = `
      ${useFour}
      configure({ idleTimeout: 40, minThreads: 2 });
      console.log(await useFour());
      // all of their clocks run out before one of them is heard
      for (const start = performance.now(); performance.now() - start < 200; );
      console.log(await threadsLeft(2));
    `;
    expect(await told(body)).toBe('4\n2');
  });
});

describe('a module that is named again', () => {
  it('is the same one, unless it is to have other options', async () => {
    const name = (options?: object) => original('./fixtures/lib.mjs?again', import.meta.url, options);
    const [first, home, plain] = [name(), name({ threads: 1 }), name()];
    expect(plain).toBe(first);
    expect(name({ threads: 1 })).toBe(home);
    expect(home).not.toBe(first);
    expect(name({})).toBe(first);
    const later = (options?: object) => original('./fixtures/lib.mjs?later', import.meta.url, options);
    expect(later({ threads: 1 })).toBe(later());
    const threads = await Promise.all(Array.from({ length: 4 }, () => toThread<Promise<number>>(home.sleepThread, 20)));
    expect(new Set(threads).size).toBe(1);
  });
});

describe('a module with state', () => {
  it('has one home, whichever file imports it', async () => {
    const body = `
      const here = original('./fixtures/lib.mjs?one', parent, { threads: 1 });
      const there = original('../lib.mjs?one', new URL('./fixtures/folder/other.js', parent).href, { threads: 1 });
      console.log(await toThread(here.count), await toThread(there.count), await toThread(here.count));
    `;
    expect(await told(body)).toBe('1 2 3');
  });
});

describe('stats()', () => {
  it('counts calls by thread, calls that wait for one, and functions that are held', async () => {
    const body = `
      configure({ maxThreads: 1 });
      for (let i = 0; i < 3; i++) await toThread(lib.count);
      const before = stats();
      const listener = () => {};
      await toThread(lib.keep, listener);
      const sleeping = Array.from({ length: 4 }, () => toThread(lib.sleep, 30));
      const during = stats();
      await Promise.all(sleeping);
      console.log(before.threads[0].calls, before.queued, before.functions, during.threads[0].calls, during.queued, during.functions);
    `;
    expect(await told(body)).toBe('3 0 0 5 3 1');
  });
});

describe('close', () => {
  it('waits for calls that have no thread yet', async () => {
    const body = `
      configure({ maxThreads: 1 });
      let ended = 0;
      for (let i = 0; i < 4; i++) void toThread(lib.sleep, 30).then(() => ended++);
      await close();
      console.log(ended, stats().threads.length);
    `;
    expect(await told(body)).toBe('4 0');
  });

  it('may be called while it goes on: both end with it', async () => {
    const body = `
      const slept = toThread(lib.sleep, 150);
      void close();
      await close();
      console.log(stats().threads.length, await Promise.race([slept, 'not yet']));
    `;
    expect(await told(body)).toBe('0 150');
  });
});

describe('a shared context', () => {
  const context = `
    const { AsyncLocalStorage } = await import('node:async_hooks');
    configure({ maxThreads: 1, setup: new URL('./fixtures/setup.mjs', parent) });
    const storage = new AsyncLocalStorage();
    shareContext('request', storage);
  `;

  it('does not travel back, nor on to the next call', async () => {
    const body = `${context}
      const store = { value: 'mine' };
      const seen = await storage.run(store, async () => [
        await toThread(told.change, 'theirs'),
        await toThread(told.change, 'again'),
        storage.getStore() === store,
        store.value,
      ]);
      console.log(seen.join(), (await toThread(told.change, 'x')) ?? 'none', (await toThread(lib.getStore)) ?? 'none');
    `;
    expect(await told(body)).toBe('mine,mine,true,mine none none');
  });

  it('is there where an iterator runs', async () => {
    const body = `${context}
      const seen = new Set();
      await storage.run({ value: 'mine' }, async () => {
        for await (const value of toThread.iterate(told.stores, 100)) seen.add(value);
      });
      const others = [];
      for await (const value of toThread.iterate(told.stores, 2)) others.push(value ?? 'none');
      console.log([...seen].join(), others.join());
    `;
    expect(await told(body)).toBe('mine none,none');
  });
});

describe('an event', () => {
  it('does not keep the thread: it is posted', async () => {
    const body = `
      const busy = () => { for (const start = performance.now(); performance.now() - start < 150; ); };
      let heard = false;
      await toThread(told.emitTo, (event) => { heard = event; busy(); return pause(100); }, 5);
      while (!heard) await pause(5);
      await pause(20);
      console.log(heard, (await toThread(told.wasBlocked)) < 100);
    `;
    expect(await told(`configure({ maxThreads: 1 }); ${body}`)).toBe('event true');
  });

  it('is heard in the context of the call that passed the listener', async () => {
    const body = `
      const { AsyncLocalStorage } = await import('node:async_hooks');
      const storage = new AsyncLocalStorage();
      const r = await Resource.create();
      const heard = new Promise((resolve) => {
        storage.run('of the listener', () => void r.on(() => resolve(storage.getStore())));
      });
      await storage.run('of the emitter', () => r.emitLater(1));
      console.log(await Promise.race([heard, pause(10_000).then(() => 'nothing')]));
      process.exit();
    `;
    expect(await told(body)).toBe('of the listener');
  });
});
