import { afterAll, describe, expect, it } from 'vitest';
import { close, HandleReleasedError, OriginalLoadError, original, toThread } from '../../src/index.js';
import { Resource } from './support/lib.js';
import { runProgram } from './support/run.js';

afterAll(() => close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('disposal', () => {
  it('that fails may be tried again; until it is over, calls find a released handle', async () => {
    const resource = await Resource.create();
    await resource.failToClose(1);
    const first = resource[Symbol.asyncDispose]();
    const second = resource[Symbol.asyncDispose]();
    await expect(resource.size).rejects.toBeInstanceOf(HandleReleasedError);
    await expect(first).rejects.toThrow('still busy');
    await expect(second).rejects.toThrow('still busy');
    expect(await resource.size).toBe(3);
    await resource[Symbol.asyncDispose]();
    await resource[Symbol.asyncDispose]();
    await expect(resource.size).rejects.toBeInstanceOf(HandleReleasedError);
  });

  it('of what is not there yet comes after it', async () => {
    const made = Resource.create();
    await made[Symbol.asyncDispose]();
    await expect((await made).size).rejects.toBeInstanceOf(HandleReleasedError);
  });
});

describe('close', () => {
  it('waits for what follows on its threads, and is not kept by what comes to others', async () => {
    const { stdout, stderr, code } = await runProgram(`
      const r = await Resource.create();
      const chain = (async () => { for (let i = 0; i < 5; i++) await r.size; return 'chain ended'; })();
      let running = true;
      const endless = (async () => { while (running) await toThread(lib.echo, 1); })();
      const closed = close();
      console.log(await chain);
      await closed;
      console.log('closed', await r.size.catch((e) => e.name));
      running = false;
      await endless;
      await close();
      console.log(stats().threads.length);
    `);
    expect({ stdout, stderr, code }).toEqual({
      stdout: 'chain ended\nclosed HandleReleasedError\n0',
      stderr: '',
      code: 0,
    });
  });

  it('waits for sections, whose calls may follow each other slowly, unless it is called inside', async () => {
    const { stdout, stderr, code } = await runProgram(`
      const [a, b] = await Promise.all([Resource.create(), Resource.create()]);
      const pause = (ms) => new Promise((r) => setTimeout(r, ms));
      let entered;
      const inside = new Promise((r) => { entered = r; });
      const section = exclusive(a, async (own) => { entered(); await own.size; await pause(60); return await own.size; });
      await inside;
      await close();
      console.log(await section, await a.size.catch((e) => e.name));
      const c = await Resource.create();
      await exclusive(c, () => close());
      console.log(stats().threads.length);
    `);
    expect({ stdout, stderr, code }).toEqual({ stdout: '3 HandleReleasedError\n0', stderr: '', code: 0 });
  });

  it('works from a signal, in the middle of a call', async () => {
    const { stdout, code } = await runProgram(`
      process.once('SIGINT', async () => { await close(); console.log('closed'); });
      toThread(lib.sleep, 200).then((n) => console.log('slept', n));
      setTimeout(() => process.kill(process.pid, 'SIGINT'), 50);
    `);
    expect({ stdout, code }).toEqual({ stdout: 'slept 200\nclosed', code: 0 });
  });
});

describe('listeners', () => {
  it('of the program that throw are the business of the program: no call is harmed', async () => {
    const { stdout } = await runProgram(`
      import { tracingChannel } from 'node:diagnostics_channel';
      process.on('uncaughtException', (error) => console.log(error.message));
      tracingChannel('gen-async-facade:call').subscribe({ asyncEnd() { throw new Error('of the subscriber'); } });
      const r = await Resource.create();
      let events = 0;
      await r.on(() => { events++; throw new Error('of the listener'); });
      await r.emitLater(1);
      await new Promise((r) => setTimeout(r, 60));
      console.log(await r.size, events);
    `);
    const lines = stdout.split('\n');
    expect(lines.filter((line) => line === 'of the listener').length).toBe(1);
    expect(lines).toContain('of the subscriber');
    expect(lines).toContain('3 1');
  });

  it('do not hear of events that cannot cross; the original goes on', async () => {
    const { stdout, stderr } = await runProgram(`
      const r = await Resource.create();
      const heard = [];
      await r.on((...args) => heard.push(args[0]));
      await toThread(original(r).emitOdd, 1);
      await new Promise((r) => setTimeout(r, 60));
      console.log(heard.join(), await r.size);
    `);
    expect(stdout).toBe('before,after 3');
    expect(stderr).toContain('an event was not delivered');
    expect(stderr).toContain('Decimal');
  });
});

it('a caller without a store has none inside a callback either', async () => {
  const { stdout } = await runProgram(`
    import { AsyncLocalStorage } from 'node:async_hooks';
    configure({ setup: new URL('./fixtures/setup.mjs', parent), maxThreads: 1 });
    const storage = new AsyncLocalStorage();
    shareContext('request', storage);
    const get = () => toThread(lib.getStore);
    const seen = await storage.run('outer', () => toThread(lib.callBack, async () => [
      await get(),
      await storage.run('inner', get),
      (await storage.exit(get)) ?? 'none',
      await storage.run('third', () => toThread(lib.callBack, get)),
    ]));
    console.log(seen.join(), (await get()) ?? 'none');
  `);
  expect(stdout).toBe('outer,inner,none,third none');
});

describe('an original that cannot be loaded', () => {
  it.each([
    ['throws while loading', './fixtures/throwing.mjs', 'not today'],
    ['throws nothing while loading', './fixtures/throwing.mjs?undefined', 'undefined'],
    ['is an addon that refuses threads', './fixtures/refusing.cjs', 'self-register'],
    ['is not there', 'no-such-package-anywhere', 'no-such-package-anywhere'],
  ])('%s', async (_why, specifier, text) => {
    const module = original(specifier, import.meta.url);
    for (let i = 0; i < 2; i++) {
      const error = await toThread<Promise<unknown>>(module.anything).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(OriginalLoadError);
      expect((error as Error).message).toContain(text);
    }
  });
});

describe('an original whose loading never ends', () => {
  const never = "const never = original('./fixtures/never.mjs', parent);";

  it('has calls like any other: under way, they keep the process; given up, they do not', async () => {
    const { code, stdout, stderr } = await runProgram(`
      ${never}
      const waiting = toThread(never.f);
      waiting.catch((error) => console.log(error.name));
      process.on('exit', (code) => console.log('exit', code));
      setTimeout(() => { console.log('still there'); process.exit(7); }, 1500).unref();
    `);
    expect({ code, stdout, stderr }).toEqual({ code: 7, stdout: 'still there\nexit 7', stderr: '' });
    const given = await runProgram(`
      ${never}
      await withOptions({ timeout: 100 }, () => toThread(never.f)).catch((error) => console.log(error.name));
      setTimeout(() => { console.log('still there'); process.exit(7); }, 5000).unref();
    `);
    expect(given).toMatchObject({ code: 0, stdout: 'TimeoutError', stderr: '' });
  });

  it.each(['never', 'loop'])(
    'ends with its thread when its first call is given up with terminate: true (%s)',
    async (way) => {
      const { stdout } = await runProgram(`
      const module = original('./fixtures/never.mjs?${way}', parent, { threads: 1 });
      const first = withOptions({ timeout: 1000, terminate: true }, () => toThread(module.f));
      const behind = toThread(module.f);
      await first.catch((error) => console.log(error.name));
      await behind.catch((error) => console.log(error.name));
      console.log(stats().threads.length);
    `);
      expect(stdout).toBe('TimeoutError\nThreadLostError\n0');
    },
  );

  it('is in nobody’s way', async () => {
    const { stdout } = await runProgram(`
      ${never}
      toThread(never.f);
      const echoed = await Promise.all(Array.from({ length: 10 }, (_, i) => toThread(lib.echo, i)));
      console.log(echoed.join());
      await withOptions({ timeout: 50, terminate: true }, () => toThread(never.f)).catch((error) => console.log(error.name));
      console.log(await toThread(lib.echo, 'on'));
      process.exit();
    `);
    expect(stdout).toBe('0,1,2,3,4,5,6,7,8,9\nTimeoutError\non');
  });
});

it('chunks are bounded by bytes', async () => {
  const big = original('./fixtures/lib.mjs?big', import.meta.url, { threads: 1 });
  const iterator = toThread.iterate<AsyncIterableIterator<Buffer>>(big.generateBig, 200, 1 << 19);
  const seen = [];
  for (let i = 0; i < 60; i++) seen.push(((await iterator.next()).value as Buffer).length);
  await pause(50);
  expect(new Set(seen)).toEqual(new Set([1 << 19]));
  // What is given out, and two chunks at most ahead of it.
  expect(await toThread<Promise<number>>(big.generated)).toBeLessThan(60 + 6);
  await iterator.return?.();
});
