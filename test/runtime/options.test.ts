import { getEventListeners } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { close, configure, original, transfer, withOptions } from '../../src/index.js';
import { sharesMemory } from './support/executor.js';
import { Gate } from './support/gate.js';
import { call, Resource } from './support/lib.js';
import { runProgram, runProgramWith } from './support/run.js';

afterAll(() => close());

const file = join(tmpdir(), `gen-async-facade-options-${process.pid}.txt`);
afterAll(() => rmSync(file, { force: true }));

describe('signals', () => {
  it('of a call reach what is called inside its callbacks, whatever options that has of its own', async () => {
    const controller = new AbortController();
    const reason = new Error('too late');
    const inner = async (): Promise<unknown> => {
      controller.abort(reason);
      return await withOptions({ timeout: 50_000 }, () => call('echo', 5));
    };
    let result: Promise<unknown> | undefined;
    const callback = (): Promise<unknown> => {
      result = inner().catch((error: unknown) => error);
      return result;
    };
    await call('keep', callback);
    await expect(withOptions({ signal: controller.signal }, () => call('runKept'))).rejects.toBe(reason);
    await call('drop', callback);
    expect(await result).toBe(reason);
  });

  it('that are aborted already reject before anything is sent', async () => {
    const reason = new Error('too late');
    await expect(withOptions({ signal: AbortSignal.abort(reason) }, () => call('append', file, 'never'))).rejects.toBe(
      reason,
    );
  });

  it('that are aborted already leave buffers that would be handed over to their owner', async () => {
    const bytes = new Uint8Array(5000).fill(7);
    const signal = AbortSignal.abort();
    await expect(withOptions({ signal }, () => call('echo', transfer(bytes)))).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(bytes).toEqual(new Uint8Array(5000).fill(7));
    // the next call that gets them takes them
    expect(await call('echo', bytes)).toEqual(new Uint8Array(5000).fill(7));
    expect(bytes.length).toBe(0);
  });

  it('keep a queued call from running', async () => {
    const resource = await Resource.create(file);
    const controller = new AbortController();
    const gate = new Gate();
    const running = resource.waitFor(gate.file);
    const queued = withOptions({ signal: controller.signal }, () => resource.add('never'));
    setTimeout(() => controller.abort(), 20);
    await expect(queued).rejects.toMatchObject({ name: 'AbortError' });
    // A process learns of it through a pipe.
    if (!sharesMemory) await new Promise((resolve) => setTimeout(resolve, 500));
    gate.open();
    await running;
    expect(await resource.list()).toEqual([]);
  });

  it('reject a running call at once, and the thread goes on', async () => {
    const resource = await Resource.create();
    await resource.size;
    const controller = new AbortController();
    const gate = new Gate();
    const running = withOptions({ signal: controller.signal }, () => resource.waitFor(gate.file));
    setTimeout(() => controller.abort(), 20);
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    let isDone = false;
    const behind = resource.size.then((size) => {
      isDone = true;
      return size;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    gate.open();
    expect(await behind).toBe(3);
  });

  it('have one listener, however many calls they are for, and none afterwards', async () => {
    const { signal } = new AbortController();
    const many = withOptions({ signal }, () => Promise.all(Array.from({ length: 50 }, (_, i) => call('echo', i))));
    expect(getEventListeners(signal, 'abort').length).toBe(1);
    await many;
    expect(getEventListeners(signal, 'abort').length).toBe(0);
    const controller = new AbortController();
    const resource = await Resource.create();
    const queued = withOptions({ signal: controller.signal }, () => [resource.sleep(30), resource.size, resource.size]);
    controller.abort();
    const results = await Promise.allSettled(queued);
    expect(results.map((result) => (result as PromiseRejectedResult).reason.name)).toEqual(
      Array.from({ length: 3 }, () => 'AbortError'),
    );
    expect(getEventListeners(controller.signal, 'abort').length).toBe(0);
  });

  it('hold after awaits, and not outside', async () => {
    const controller = new AbortController();
    const inside = withOptions({ signal: controller.signal }, async () => {
      await call('echo', 1);
      controller.abort(new Error('stop'));
      return await call('echo', 2);
    });
    await expect(inside).rejects.toThrow('stop');
    expect(await call('echo', 3)).toBe(3);
  });
});

describe('timeouts', () => {
  it('reject with a TimeoutError', async () => {
    const resource = await Resource.create();
    await resource.size;
    const gate = new Gate();
    await expect(withOptions({ timeout: 20 }, () => resource.waitFor(gate.file))).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    gate.open();
    expect(await withOptions({ timeout: 5000 }, () => resource.size)).toBe(3);
  });

  it('may be longer than any timer', async () => {
    const resource = await Resource.create();
    for (const timeout of [Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 31 - 1, undefined])
      expect(await withOptions({ ...(timeout === undefined ? {} : { timeout }) }, () => resource.sleep(10))).toBe(
        resource,
      );
  });

  it('that are no times are refused', () => {
    for (const timeout of [-1, Number.NaN, '5s' as never])
      expect(() => withOptions({ timeout }, () => expect.fail('it ran'))).toThrow(RangeError);
  });

  it('may take the thread with them', async () => {
    const resource = await Resource.create();
    await resource.size;
    const run = withOptions({ timeout: 30, terminate: true }, () => resource.sleep(60_000));
    // The others learn why.
    const reason = 'a running call was aborted with terminate: true';
    const behind = expect(resource.size).rejects.toMatchObject({
      name: 'ThreadLostError',
      message: expect.stringContaining(reason),
    });
    await expect(run).rejects.toMatchObject({ name: 'TimeoutError' });
    await behind;
    await expect(resource.size).rejects.toMatchObject({ name: 'HandleReleasedError' });
  });
});

it.each([
  [{ timeOut: 5 }, 'there is no setting "timeOut", only signal, timeout, transfer, terminate'],
  [{ signal: new AbortController() }, 'signal must be an AbortSignal'],
  [{ transfer: new Uint8Array(5) }, 'transfer must be an array'],
  [{ terminate: 1 }, 'terminate must be true or false, not 1'],
])('withOptions refuses %o', (options, message) => {
  expect(() => withOptions(options as object, () => expect.fail('it ran'))).toThrow(message);
});

describe('configure', () => {
  it('comes before the first call', async () => {
    await call('echo', 1);
    expect(() => configure({ maxThreads: 2 })).toThrow('before the first call');
  });

  it.each([
    ['maxThreads: 0', 'RangeError maxThreads must be a number of at least 1, not 0'],
    ['maxThreads: NaN', 'RangeError maxThreads must be a number of at least 1, not NaN'],
    [`minThreads: '2'`, 'RangeError minThreads must be a number of at least 0, not 2'],
    ['maxThread: 3', 'TypeError there is no setting "maxThread", only executor, setup,'],
    [`executor: 'worker'`, `TypeError executor must be 'thread' or 'process', not worker`],
    [`execArgv: '--no-warnings'`, 'TypeError execArgv must be an array of strings, not --no-warnings'],
    ['setup: 5', 'TypeError setup must be a path or a URL, not 5'],
  ])('refuses { %s }', async (settings, message) => {
    const { stdout } = await runProgram(
      `try { configure({ ${settings} }) } catch (e) { console.log(e.name, e.message) } console.log(await toThread(lib.echo, 1));`,
    );
    expect(stdout).toContain(message);
    // Nothing of it was taken over.
    expect(stdout.split('\n').at(-1)).toBe('1');
  });

  it('refuses nonsense for one module, too', () => {
    const make = (options: object) => () => original('./fixtures/lib.mjs?nonsense', import.meta.url, options);
    expect(make({ threads: 0 })).toThrow('threads must be a number of at least 1, not 0');
    expect(make({ broadcasts: ['set'] })).toThrow('there is no setting "broadcasts"');
    expect(make({ maxThreads: 3 })).toThrow('there is no setting "maxThreads"');
  });

  it('takes an idleTimeout that is longer than any timer', async () => {
    const { stdout, stderr } = await runProgram(`
      configure({ idleTimeout: 1e12 });
      await toThread(lib.count);
      await new Promise((resolve) => setTimeout(resolve, 50));
      console.log(stats().threads.length, await toThread(lib.count));
    `);
    expect({ stdout, stderr }).toEqual({ stdout: '1 2', stderr: '' });
  });

  it('limits threads and the queue, sets env and runs setup', async () => {
    const outcome = await runProgram(`
      configure({ maxThreads: 2, maxQueue: 3, env: { SHARED: 'yes' }, setup: new URL('./fixtures/setup.mjs', parent) });
      const many = await Promise.all(Array.from({ length: 8 }, () => Resource.create()));
      console.log(stats().threads.length, await toThread(lib.getSetup));
      const results = await Promise.allSettled(Array.from({ length: 10 }, () => toThread(lib.sleep, 20)));
      console.log(results.some((r) => r.reason?.name === 'QueueFullError'));
    `);
    expect(outcome).toMatchObject({ stdout: '2 yes\ntrue', stderr: '', code: 0 });
  });
});

it('maxQueue leaves buffers that a refused call would hand over to their owner', async () => {
  const outcome = await runProgram(`
    configure({ maxQueue: 0, maxThreads: 1 });
    const [r, bytes, own] = [await Resource.create(), new Uint8Array(10), new Uint8Array(20)];
    const refused = await Promise.allSettled([
      toThread(lib.sleep, 20), toThread(lib.echo, transfer(bytes)), r.size, toThread(original(r).add, transfer(own)),
    ]);
    console.log(refused.map((one) => one.reason?.name).join(), bytes.length, own.length);
  `);
  expect(outcome.stderr).toBe('');
  expect(outcome.stdout).toBe(',QueueFullError,QueueFullError,QueueFullError 10 20');
});

it('maxQueue also bounds what waits for the thread of an object; ending it is never refused', async () => {
  const outcome = await runProgram(`
    configure({ maxQueue: 3 });
    const r = await Resource.create();
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => r.size));
    console.log(results.map((r) => r.value ?? r.reason.message).join());
    console.log(await r.size);
    const inside = toThread(original(r).callBackLater, 1, async () => (await Promise.all(Array.from({ length: 10 }, () => r.size))).length);
    console.log(await inside);
    const blocked = [r.size, r.size, r.size, r.size];
    await r[Symbol.asyncDispose]();
    console.log((await Promise.all(blocked)).join());
  `);
  expect(outcome.stderr).toBe('');
  const full = '3 calls wait for X already';
  expect(outcome.stdout.replace(/(thread|process) \d+/g, 'X')).toBe(
    `${[3, 3, 3, 3, ...Array.from({ length: 6 }, () => full)]}\n3\n10\n3,3,3,3`,
  );
});

it('shareContext gives the original the stores of the caller', async () => {
  const outcome = await runProgram(`
    import { AsyncLocalStorage } from 'node:async_hooks';
    configure({ setup: new URL('./fixtures/setup.mjs', parent) });
    const storage = new AsyncLocalStorage();
    shareContext('request', storage);
    const get = () => toThread(lib.getStore);
    console.log(await storage.run({ id: 1 }, get), await storage.run({ id: 2 }, get), await get());
  `);
  expect(outcome.stderr).toBe('');
  expect(outcome.stdout).toBe('{ id: 1 } { id: 2 } undefined');
});

it('shareContext carries the data of a store as what it is, and leaves out what lives elsewhere', async () => {
  const outcome = await runProgram(`
    import { AsyncLocalStorage } from 'node:async_hooks';
    import { EventEmitter } from 'node:events';
    configure({ setup: new URL('./fixtures/setup.mjs', parent) });
    const storage = new AsyncLocalStorage();
    shareContext('request', storage);
    class Store { user = 'me'; key = Buffer.from('k'); url = new URL('http://a.b/'); log() {} db = handle; req = new EventEmitter(); say = () => 1; }
    const handle = await Resource.create();
    const store = await storage.run(new Store(), () => toThread(lib.getStore));
    console.log(store);
    console.log(await storage.run(new Map([['a', new Date(0)]]), () => toThread(lib.getStore)));
  `);
  expect(outcome.stderr).toBe('');
  expect(outcome.stdout.replace(/\s+/g, ' ')).toMatch(
    /^\{ user: 'me', key: <Buffer 6b>, url: URL \{.* db: undefined, req: undefined, say: undefined \} Map\(1\) \{ 'a' => 1970/,
  );
});

it('a call runs exactly once', async () => {
  rmSync(file, { force: true });
  await Promise.all(Array.from({ length: 20 }, () => call('append', file, 'x')));
  expect(readFileSync(file, 'utf8')).toBe('x'.repeat(20));
});

it('idle threads without objects end after idleTimeout, and minThreads are there at once', async () => {
  const outcome = await runProgram(`
    configure({ idleTimeout: 50, minThreads: 2 });
    await toThread(lib.count);
    console.log(stats().threads.length);
    const r = await Resource.create();
    await Promise.all(Array.from({ length: 6 }, () => toThread(lib.sleep, 30)));
    while (stats().threads.length > 3) await new Promise((resolve) => setTimeout(resolve, 20));
    console.log(await r.size);
  `);
  expect(outcome).toMatchObject({ stdout: '2\n3', stderr: '', code: 0 });
});

it('tells the tracing channel of each call', async () => {
  const outcome = await runProgram(`
    import { tracingChannel } from 'node:diagnostics_channel';
    const log = [];
    tracingChannel('gen-async-facade:call').subscribe({
      start: (m) => log.push('start ' + m.name), end() {}, asyncStart() {},
      asyncEnd: (m) => log.push('end ' + m.name + ' ' + (m.error?.message ?? m.result) + ' ' + m.thread + ' ' + (m.duration >= 0)),
      error: (m) => log.push('error ' + m.error.message),
    });
    await toThread(lib.echo, 5);
    await toThread(lib.fail, 'text').catch(() => {});
    await toThread(lib.raise, new Error('x')).catch(() => {});
    console.log(log.join());
  `);
  expect(outcome.stdout).toBe(
    'start echo,end echo 5 1 true,start fail,error undefined,end fail undefined 1 true,start raise,error x,end raise x 1 true',
  );
});

it('writes a trace file on request', async () => {
  const trace = `${file}.json`;
  await runProgramWith({ GEN_ASYNC_FACADE_TRACE: trace }, `await toThread(lib.sleep, 20); await toThread(lib.count);`);
  const { traceEvents } = JSON.parse(readFileSync(trace, 'utf8')) as { traceEvents: Record<string, unknown>[] };
  rmSync(trace);
  const running = traceEvents.filter(({ cat }) => cat === 'running');
  expect(running.map(({ name }) => name)).toEqual(['./fixtures/lib.mjs.sleep', './fixtures/lib.mjs.count']);
  expect(running[0]?.dur).toBeGreaterThan(19_000);
  expect(traceEvents.filter(({ cat }) => cat === 'queued').length).toBe(4);
  expect(traceEvents.filter(({ cat }) => cat === 'delivering').length).toBe(4);
});
