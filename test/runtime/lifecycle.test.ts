import { once } from 'node:events';
import { afterAll, describe, expect, it } from 'vitest';
import { close, HandleReleasedError, original, stats, ThreadLostError, toThread } from '../../src/index.js';
import { call, Resource } from './support/lib.js';
import { runProgram } from './support/run.js';

afterAll(() => close());

it('a call that is not as short as those before it does not keep others from further threads', async () => {
  const { stdout } = await runProgram(`
    const { availableParallelism } = await import('node:os');
    for (let i = 0; i < 50; i++) await toThread(lib.afterWork, i);
    const pending = { then() {} };
    void toThread(lib.afterWork, pending);
    for (let i = 1; i < availableParallelism(); i++) void toThread(lib.neverSettles);
    console.log(await withOptions({ timeout: 5000 }, () => toThread(lib.double, 2)).catch((error) => error.name));
    process.exit();
  `);
  expect(stdout).toBe('4');
});

describe('a thread that ends', () => {
  it('rejects its calls with ThreadLostError, marks its handles dead and harms no other', async () => {
    const [victim, other] = await Promise.all([Resource.create(), Resource.create()]);
    const home = original('./fixtures/lib.mjs?exit', import.meta.url, { threads: 1 });
    const before = await toThread<Promise<number>>(home.thread);
    const [lost, behind] = await Promise.allSettled([
      toThread(home.exit, 3),
      toThread(home.thread),
    ] as Promise<unknown>[]);
    for (const result of [lost, behind]) {
      expect((result as PromiseRejectedResult).reason).toBeInstanceOf(ThreadLostError);
      expect(String((result as PromiseRejectedResult).reason)).toContain('code 3');
    }
    expect(await other.size).toBe(3);
    expect(await victim.size).toBe(3);
    expect(await toThread<Promise<number>>(home.thread)).not.toBe(before);
  });

  it('leaves dead handles for ever', async () => {
    const home = original('./fixtures/lib.mjs?dead', import.meta.url, { threads: 1 });
    const fn = await toThread<Promise<(n: number) => Promise<number>>>(home.give, 'fn');
    expect(await fn(1)).toBe(2);
    await expect(toThread(home.exit, 0)).rejects.toBeInstanceOf(ThreadLostError);
    await expect(fn(1)).rejects.toBeInstanceOf(HandleReleasedError);
    expect(await toThread<Promise<number>>(home.echo, 5)).toBe(5);
    await expect(fn(1)).rejects.toBeInstanceOf(HandleReleasedError);
  });

  it('takes constants that are its objects with it: the next thread has its own', async () => {
    const home = original('./fixtures/lib.mjs?constant', import.meta.url, { threads: 1 });
    const common = toThread.value<Resource>(home.common, Resource);
    await common.add(1);
    const before = await common;
    await expect(toThread(home.exit, 0)).rejects.toBeInstanceOf(ThreadLostError);
    await expect(before.list()).rejects.toBeInstanceOf(HandleReleasedError);
    expect(await common.list()).toEqual([]);
    expect(await common).not.toBe(before);
  });

  /** The warning that the end of a thread brings which has no call to reject. */
  async function lossAfter(call: () => Promise<unknown>): Promise<Error & { detail?: string }> {
    const warned = once(process, 'warning');
    await call();
    const [warning] = await warned;
    expect(warning).toMatchObject({ name: 'ThreadLostWarning', code: 'GEN_ASYNC_FACADE_THREAD_LOST' });
    return warning;
  }

  it('warns of an uncaught error that no call can reject with', async () => {
    const home = original('./fixtures/lib.mjs?warned', import.meta.url, { threads: 1 });
    const { message, detail } = await lossAfter(() => toThread(home.crashLater));
    expect(message).toMatch(/^(thread|process) \d+ has ended: uncaught in thread$/);
    expect(detail).toContain('lib.mjs');
  });

  it('warns of an exit that no call can reject with: its listeners hear nothing any more', async () => {
    const home = original('./fixtures/lib.mjs?left', import.meta.url, { threads: 1 });
    const { message } = await lossAfter(() => toThread(home.exitLater));
    expect(message).toMatch(/^(thread|process) \d+ has ended: it exited with code 4$/);
  });

  it('says why: an uncaught error, or no memory', async () => {
    const home = original('./fixtures/lib.mjs?crash', import.meta.url, { threads: 1 });
    await toThread(home.crashLater);
    const error = await toThread<Promise<unknown>>(home.sleepAsync, 500).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ThreadLostError);
    expect((error as Error).message).toContain('uncaught in thread');
    const small = original('./fixtures/lib.mjs?small', import.meta.url, {
      threads: 1,
      resourceLimits: { maxOldGenerationSizeMb: 30 },
    });
    const exhausted = await toThread<Promise<unknown>>(small.exhaust).catch((error: unknown) => error);
    expect(exhausted).toBeInstanceOf(ThreadLostError);
    expect((exhausted as Error).message).toContain('memory');
    expect(await call('echo', 1)).toBe(1);
  });

  it('while nobody waits for it is not missed: whoever calls next has another one', async () => {
    const home = original('./fixtures/lib.mjs?idle', import.meta.url, { threads: 1 });
    const before = await toThread<Promise<number>>(home.thread);
    const threads = stats().threads.length;
    await toThread(home.crashLater);
    await expect.poll(() => stats().threads.length).toBe(threads - 1);
    expect(await toThread<Promise<number>>(home.thread)).not.toBe(before);
  });

  it('rejects the call whose callback it was blocked in', async () => {
    const outcome = await runProgram(`
      const home = original('./fixtures/lib.mjs', parent, { threads: 1 });
      const call = toThread(home.callBack, async () => { await close2(); return 1; });
      const close2 = () => withOptions({ timeout: 200, terminate: true }, () => toThread(home.sleep, 10000)).catch((e) => { console.log(e.name); });
      await call.catch((e) => console.log(e.name));
      process.exit(0);
    `);
    expect(outcome.stdout.split('\n').sort()).toEqual(['ThreadLostError', 'TimeoutError']);
  });
});

describe('the process', () => {
  it('ends by itself with idle threads that hold objects', async () => {
    const outcome = await runProgram(`
      const r = await Resource.create(); await r.size; await toThread(lib.count);
      await r.on(() => {});
      console.log('done');
    `);
    expect(outcome).toMatchObject({ code: 0, stdout: 'done', stderr: '' });
  });

  it('may be a worker, whose threads end with it, however that ends', async () => {
    const program = (body: string) => `
      import { parentPort } from 'node:worker_threads';
      import { original, toThread } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)};
      const lib = original(${JSON.stringify(new URL('./fixtures/lib.mjs', import.meta.url).href)}, import.meta.url);
      parentPort.postMessage(await toThread(lib.callBack, async (n) => n + 1, 1));
      ${body}
    `;
    const outcome = await runProgram(`
      import { Worker } from 'node:worker_threads';
      import { readdirSync } from 'node:fs';
      import { once } from 'node:events';
      const threads = () => process.platform === 'linux' ? readdirSync('/proc/self/task').length : 0;
      const run = async (body, stop) => {
        const before = threads();
        const worker = new Worker(new URL('data:text/javascript,' + encodeURIComponent(body)));
        const exit = once(worker, 'exit');
        const [answer] = await once(worker, 'message');
        if (stop) await worker.terminate();
        console.log(answer, (await exit)[0], threads() - before);
      };
      await run(${JSON.stringify(program(''))});
      await run(${JSON.stringify(program('await toThread(lib.sleep, 200);'))});
      await run(${JSON.stringify(program('await toThread(lib.sleepAsync, 60000);'))}, true);
    `);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toBe('2 0 0\n2 0 0\n2 1 0');
  });

  it('stays for calls under way', async () => {
    const outcome = await runProgram(
      `toThread(lib.sleepAsync, 200).then(() => console.log('slept')); toThread(lib.callBack, () => new Promise((r) => setTimeout(r, 100, 5))).then(console.log);`,
    );
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout.split('\n').sort()).toEqual(['5', 'slept']);
  });

  it('is told of a failure that nobody looks at, but only once for a chain', async () => {
    const alone = await runProgram(
      `process.on('unhandledRejection', (e) => console.log('unhandled', e.message)); const r = await Resource.create(); r.fails(); await new Promise((r) => setTimeout(r, 100));`,
    );
    expect(alone.stdout).toBe('unhandled no child');
    const chain = await runProgram(
      `process.on('unhandledRejection', (e) => console.log('unhandled', e.message)); const r = await Resource.create(); await r.fails().list().catch((e) => console.log('caught', e.message)); await new Promise((r) => setTimeout(r, 100));`,
    );
    expect(chain.stdout).toBe('caught no child');
  });

  it('is told only once of a chain that could not even begin', async () => {
    const { stdout, stderr, code } = await runProgram(`
      const r = await Resource.create();
      const names = [];
      const chain = (run) => run().then(() => names.push('done'), (e) => names.push(e.name));
      await chain(() => withOptions({ signal: AbortSignal.abort() }, () => r.on(() => {}).on(() => {}).size));
      await chain(() => withOptions({ signal: AbortSignal.abort() }, () => Resource.create().list()));
      await r[Symbol.asyncDispose]();
      await chain(() => r.on(() => {}).on(() => {}).size);
      await chain(() => toThread(lib.useResources, [r.on(() => {})]));
      await chain(() => toThread.iterate(original(r.on(() => {})).list).next());
      console.log(names.join());
    `);
    const released = Array.from({ length: 3 }, () => 'HandleReleasedError');
    expect({ stdout, stderr, code }).toEqual({
      stdout: ['AbortError', 'AbortError', ...released].join(),
      stderr: '',
      code: 0,
    });
  });

  it('never loads the original on the main thread', async () => {
    const outcome = await runProgram(
      `await toThread(lib.count); console.log(process.moduleLoadList.length > 0, 'setupRan' in globalThis);`,
    );
    expect(outcome.stdout).toBe('true false');
  });

  it('frees dropped objects after garbage collection', async () => {
    const outcome = await runProgram(
      `
      const root = await Resource.create();
      const before = stats().threads.reduce((n, t) => n + t.handles, 0);
      for (let i = 0; i < 200; i++) await toThread(lib.give, 'fns');
      for (let i = 0; i < 20; i++) { globalThis.gc(); await new Promise((r) => setTimeout(r, 10)); }
      const after = stats().threads.reduce((n, t) => n + t.handles, 0);
      console.log(after - before < 60, await root.size);
    `,
      '--expose-gc',
    );
    expect(outcome.stdout).toBe('true 3');
  });
});

describe('close', () => {
  it('drains, ends all threads, can be repeated, and calls go on afterwards', async () => {
    const outcome = await runProgram(`
      const r = await Resource.create();
      const slow = toThread(lib.sleep, 100).then(() => console.log('slept'));
      await Promise.all([close(), close()]);
      console.log(stats().threads.length);
      await close();
      await r.size.catch((e) => console.log(e.name));
      console.log(await toThread(lib.echo, 7));
    `);
    expect(outcome).toMatchObject({ stdout: 'slept\n0\nHandleReleasedError\n7', code: 0, stderr: '' });
  });
});

it('counts the callbacks that a thread waits for, one inside the other', async () => {
  const resource = await Resource.create().add(1);
  const waiting = () => stats().threads.map(({ callbacks }) => callbacks);
  expect(Math.max(...waiting())).toBe(0);
  const [outer] = (await resource.each(async () => [
    Math.max(...waiting()),
    ...(await resource.each(() => Math.max(...waiting()))),
    Math.max(...waiting()),
  ])) as [number[]];
  expect(outer).toEqual([1, 2, 1]);
  expect(Math.max(...waiting())).toBe(0);
});

it('counts what it does', async () => {
  const resource = await Resource.create();
  const sleeping = resource.sleep(30);
  await new Promise((resolve) => setTimeout(resolve, 10));
  const { threads, queued } = stats();
  expect(threads.some(({ pending }) => pending === 1)).toBe(true);
  expect(queued).toBe(0);
  await sleeping;
});
