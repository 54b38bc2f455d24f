import { afterAll, describe, expect, it } from 'vitest';
import { close, DeadlockError, OriginalLoadError, original, toThread, UncloneableValueError } from '../../src/index.js';
import { call, LikeError, NamedError, Resource } from './support/lib.js';
import { runProgram } from './support/run.js';

afterAll(() => close());

// biome-ignore lint/suspicious/noExplicitAny: whatever comes
const thrown = (name: string): Promise<any> =>
  call('fail', name).then(
    () => expect.fail('did not throw'),
    (error) => error,
  );

describe('errors of the original', () => {
  it('keep class, message, code and own properties', async () => {
    const error = await thrown('named');
    expect(error).toBeInstanceOf(NamedError);
    expect(error).toMatchObject({ message: 'broken', code: 'E_NAMED', extra: { why: [1] }, name: 'NamedError' });
    expect(await thrown('rejected')).toBeInstanceOf(NamedError);
    const system = await thrown('fs');
    expect(system).toMatchObject({ code: 'ENOENT', syscall: 'open', path: '/does/not/exist' });
    expect(Object.keys(system)).toContain('errno');
  });

  it('say of what they hold that cannot cross why it is not there, when it is read', async () => {
    const error = await thrown('holding');
    expect(String(error)).toBe('really?');
    expect([error.code, error.type, error.own, error.request.id]).toEqual([3, TypeError, Resource, 1]);
    expect(Object.keys(error)).toEqual(['type', 'code', 'own', 'request']);
    expect('retry' in error).toBe(true);
    expect(() => error.retry).toThrow(
      'thrown value.retry: function retry cannot cross to another thread as what it is.',
    );
    expect(() => error.request.send).toThrow(UncloneableValueError);
    expect(() => error.token).toThrow('thrown value.token: Symbol(t) cannot cross');
    expect(() => error.map).toThrow('thrown value.map: WeakMap cannot cross');
    expect(error.toLocaleString()).toBe('really?');
    // Whoever is told of it may change what is there.
    const change = (log: { count: number }, held: { code: number }) => {
      log.count++;
      held.code++;
    };
    expect(await call('counted', change)).toEqual([2, 4, 'function']);
  });

  it('that are passed arrive with all that they hold, however much that is', async () => {
    const much = Object.assign(new Error('much'), { list: Array.from({ length: 3000 }, (_, i) => ({ i })) });
    expect((await call('echo', much)).list).toHaveLength(3000);
  });

  it('are of a class of their own name where nothing is declared of it', async () => {
    const error = await thrown('own');
    expect(error).toBeInstanceOf(RangeError);
    expect([error.constructor.name, error.name, error.message]).toEqual(['ParseFailure', 'RangeError', 'at 3']);
    expect((await thrown('own')).constructor).toBe(error.constructor);
    const derived = await thrown('ownNamed');
    expect(derived).toBeInstanceOf(NamedError);
    expect(derived.constructor.name).toBe('LateError');
    expect((await thrown('named')).constructor).toBe(NamedError);
    class Mine extends TypeError {}
    const raise = (): never => {
      throw new Mine('here');
    };
    expect(await call('caughtClass', raise)).toBe('Mine');
  });

  it('are instances of the original’s class again when they are handed back', async () => {
    expect(await call('isNamed', await thrown('named'))).toBe(true);
    expect(await call('isNamed', new TypeError('another'))).toBe(false);
  });

  it('are instances of the classes of the language', async () => {
    expect(await thrown('type')).toBeInstanceOf(TypeError);
    const dom = await thrown('dom');
    expect(dom).toBeInstanceOf(DOMException);
    expect(dom).toMatchObject({ name: 'AbortError', message: 'stop', code: 20 });
    const aggregate = await thrown('aggregate');
    expect(aggregate).toBeInstanceOf(AggregateError);
    expect(aggregate.errors[0]).toBeInstanceOf(TypeError);
    expect(aggregate.errors[1]).toBeInstanceOf(NamedError);
    expect((await thrown('cause')).cause).toBeInstanceOf(RangeError);
    const cyclic = await thrown('cyclic');
    expect(cyclic.cause).toBe(cyclic);
  });

  it('show the frames of the original and then those of the caller', async () => {
    const { stack } = await thrown('named');
    expect(stack).toMatch(
      /^NamedError: broken\n[\s\S]*lib\.mjs[\s\S]*\n {4}at async gen-async-facade \((?:thread|process) \d+\)\n[\s\S]*errors\.test\.ts/,
    );
    expect(stack).not.toContain('start-call');
  });

  it.each([[], ['--enable-source-maps']])('show none of ours, whatever the flags: %j', async (...flags) => {
    const { stdout } = await runProgram(
      `
      async function mine() { await toThread(lib.fail, 'named'); }
      const alone = await mine().catch((error) => error);
      async function among() { await Promise.all(Array.from({ length: 30 }, () => toThread(lib.fail, 'named'))); }
      const [last] = (await Promise.allSettled([among()])).map(({ reason }) => reason);
      console.log(alone.stack + last.stack);
      `,
      ...flags,
    );
    expect(stdout).not.toMatch(/dist|src.runtime/);
    expect(stdout.match(/\bat .*lib\.mjs/g)).toHaveLength(4);
    expect(stdout).toMatch(/at (async )?mine [\s\S]*at (async )?among /);
  });

  it('show them after calls in close succession, too', async () => {
    const pattern =
      /^NamedError: broken\n[\s\S]*lib\.mjs[\s\S]*\n {4}at async gen-async-facade \((?:thread|process) \d+\)\n[\s\S]*errors\.test\.ts/;
    for (let i = 0; i < 50; i++) expect((await thrown('named')).stack).toMatch(pattern);
    const all = await Promise.allSettled(Array.from({ length: 50 }, () => call('fail', 'named')));
    for (const one of all) expect((one as PromiseRejectedResult).reason.stack).toMatch(pattern);
    const chains = Array.from({ length: 20 }, () => Resource.create().fails().child().list());
    for (const one of await Promise.allSettled(chains))
      expect((one as PromiseRejectedResult).reason.stack).toContain('errors.test.ts');
  });

  it('write their stack once somebody reads it, and are like other errors for whoever writes or clones it', async () => {
    const { prepareStackTrace } = Error;
    let written = 0;
    Error.prepareStackTrace = (error, sites) => {
      written++;
      return [String(error), ...sites.map((site) => `    at ${String(site)}`)].join('\n');
    };
    try {
      // The first ones have taken their frames at the call.
      const [error] = (await Promise.all(Array.from({ length: 20 }, () => thrown('named')))).slice(-1);
      expect(written).toBe(0);
      expect(error.stack).toContain('errors.test.ts');
      expect(written).toBeGreaterThan(0);
      expect(structuredClone(error).stack).toBe(error.stack);
      expect(Object.keys(error)).not.toContain('stack');
      error.stack = 'mine';
      expect(error.stack).toBe('mine');
    } finally {
      Error.prepareStackTrace = prepareStackTrace;
    }
  });

  it('arrive whatever they are', async () => {
    expect(await thrown('undefined')).toBe(undefined);
    expect(await thrown('null')).toBe(null);
    expect(await thrown('text')).toBe('text');
    expect(await thrown('object')).toEqual({ code: 7 });
    expect((await thrown('frozen')).message).toBe('frozen');
    expect((await thrown('nasty')).message).toBe('nasty');
    expect(await thrown('decimal')).toBeInstanceOf(Error);
    expect(await thrown('corrupt')).toBeInstanceOf(Error);
    expect(await thrown('like')).toBeInstanceOf(LikeError);
    const [asData] = (await call('give', 'likeErrors')).errors;
    expect(asData).toBeInstanceOf(LikeError);
    expect([asData.message, asData.at]).toEqual(['as data', 1]);
    expect(await thrown('corrupt')).toMatchObject({ name: 'Corrupt', message: 'tag does not match', at: 3 });
    expect(await thrown('symbol')).toBeInstanceOf(Error);
  });

  it('arrive as they were made: with their own message and name, or with none', async () => {
    expect(Object.hasOwn(await thrown('silent'), 'message')).toBe(false);
    expect((await thrown('structured')).message).toEqual({ at: 1 });
    const named = await thrown('getName');
    expect([named.name, Object.keys(named)]).toEqual(['Named', []]);
  });

  it.runIf('SuppressedError' in globalThis)('are suppressed errors where the language has them', async () => {
    const error = await thrown('suppressed');
    expect(error).toBeInstanceOf((globalThis as never as { SuppressedError: ErrorConstructor }).SuppressedError);
    expect(error).toMatchObject({ error: { message: 'late' }, suppressed: 'first', message: 'both' });
  });

  it('are told of when they cannot even be looked at, and harm no other call', async () => {
    const other = call('sleepAsync', 20);
    expect((await thrown('revoked')).message).toBe('an error that cannot be read');
    expect((await thrown('traps')).message).toBe('an error that cannot be read');
    await other;
  });

  it('are the original’s own where the runtime has classes of their name', async () => {
    const error = await thrown('deadlock');
    expect(error).not.toBeInstanceOf(DeadlockError);
    expect(error).toMatchObject({ name: 'DeadlockError', message: 'row 7 is locked', row: 7 });
    expect(Object.keys(error)).not.toContain('code');
  });

  it('come back to whoever threw them in a callback, also if they cannot cross', async () => {
    const values = [new Response('gone'), Symbol('mine'), Promise.resolve(1), { reply: new Response('deep') }];
    for (const value of values) {
      const throws = (): never => {
        throw value;
      };
      await expect(call('callBack', throws)).rejects.toBe(value);
      expect(await call('tryCatch', throws)).toMatchObject({
        caught: expect.stringContaining('cannot cross'),
        is: true,
      });
    }
  });
});

describe('references', () => {
  it('to what is not there reject', async () => {
    await expect(call('nothing')).rejects.toThrow(TypeError);
    await expect(toThread(undefined as never)).rejects.toThrow(TypeError);
    await expect(toThread(original('node:fs', import.meta.url).constants)).rejects.toThrow('is not a function');
  });

  it('to a module that cannot be loaded reject with the reason', async () => {
    const missing = original('./fixtures/missing.mjs', import.meta.url);
    const error = await toThread<Promise<unknown>>(missing.anything).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(OriginalLoadError);
    expect((error as Error).message).toMatch(/^cannot load the original of anything \(\.\/fixtures\/missing\.mjs\): /);
    await expect(toThread(missing.default)).rejects.toThrow(
      /^cannot load the original of \.\/fixtures\/missing\.mjs: /,
    );
    await expect(toThread(missing.anything)).rejects.toBeInstanceOf(OriginalLoadError);
    expect(await call('echo', 1)).toBe(1);
  });
});

it('of ours that nobody catches are printed with one short line of the runtime', async () => {
  const { code, stderr } = await runProgram(`await toThread(lib.echo, Symbol('own'));`);
  expect(code).toBe(1);
  expect(stderr).toContain('UncloneableValueError: argument[0]');
  expect(stderr.split('\n', 3)).toEqual([
    expect.stringMatching(/dist\/rest\.cjs:\d+$/),
    expect.stringMatching(/^.{1,120}$/),
    expect.stringMatching(/^\s*\^$/),
  ]);
});

it('arrive with frozen intrinsics, too, where nobody can say how many frames they have', async () => {
  const own = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit') as PropertyDescriptor;
  Object.defineProperty(Error, 'stackTraceLimit', { ...own, writable: false });
  try {
    for (let i = 0; i < 20; i++) expect(await call('echo', i)).toBe(i);
    await expect(call('fail', 'named')).rejects.toBeInstanceOf(Error);
  } finally {
    Object.defineProperty(Error, 'stackTraceLimit', own);
  }
});
