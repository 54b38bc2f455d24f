import { createSecretKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  CrossThreadHandleError,
  close,
  OriginalLoadError,
  type OriginalOptions,
  original,
  stats,
  ThreadLostError,
  toThread,
  transfer,
  UncloneableValueError,
  withOptions,
} from '../../src/index.js';
import { Resource } from './support/lib.js';
import { runProgram } from './support/run.js';

afterAll(() => close());

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'process-')));
let modules = 0;

// biome-ignore lint/suspicious/noExplicitAny: the fixtures have no types
type Any = any;

/** The module in processes of its own: a second import of the same specifier would be the same module. */
function inProcess(name: string, options: OriginalOptions = {}): Any {
  const specifier = `./fixtures/${name}.mjs?process-${modules++}`;
  return original(specifier, import.meta.url, { executor: 'process', ...options });
}

const run = (reference: Any, ...args: unknown[]): Promise<Any> => toThread(reference, ...args) as Promise<Any>;

const failure = (promise: Promise<unknown>): Promise<Any> =>
  promise.then(
    () => expect.fail('it did not reject'),
    (error: unknown) => error,
  );

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 1000 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).toBe(true);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

// neither ES nor Node declares it
const { WebAssembly } = globalThis as Any;
/** The smallest module: without anything in it. */
const compiled = new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));

describe('a process that ends', () => {
  const native = inProcess('native', { threads: 1 });
  const others = inProcess('native', { threads: 1 });

  it.skipIf(process.platform === 'win32').each([
    ['segfault', 'SIGSEGV', 'a crash in native code'],
    ['abort', 'SIGABRT', 'aborted'],
  ])('by a %s rejects its calls with the signal, and harms no other', async (name, signal, words) => {
    const [mine, theirs] = [await run(native.pid), await run(others.pid)];
    expect(new Set([mine, theirs, process.pid]).size).toBe(3);
    const neighbour = run(others.block, 100);
    const file = join(folder, name);
    const [lost, behind] = await Promise.all([failure(run(native[name], file)), failure(run(native.pid))]);
    for (const error of [lost, behind]) {
      expect(error).toBeInstanceOf(ThreadLostError);
      expect(error).toMatchObject({ code: 'ERR_THREAD_LOST', signal });
      expect(error.message).toContain(signal);
      expect(error.message).toContain(words);
    }
    await neighbour;
    expect(await run(others.pid)).toBe(theirs);
    // The next call has a new process, and nothing has run twice.
    expect(await run(native.pid)).not.toBe(mine);
    if (name === 'segfault') expect(readFileSync(file, 'utf8')).toBe('x');
  });

  it.each(['process', 'thread'] as const)(
    'by process.exit(0) of the original in a %s has not done what was asked',
    async (executor) => {
      const file = join(folder, `exit-${executor}`);
      const { stdout, code } = await runProgram(`
      const home = original('./fixtures/exiting.mjs', parent, { threads: 1, executor: '${executor}' });
      await toThread(home.atExit, ${JSON.stringify(file)}, 'cleaned up;');
      const calls = [toThread(home.exit, 0), toThread(home.atExit, ${JSON.stringify(file)}, 'never;'), toThread.iterate(home.count).next()];
      for (const { reason } of await Promise.allSettled(calls)) console.log(reason.name, reason.message.replace(/ \\d+ has/, ' has'));
      console.log(await toThread(home.ran));
    `);
      const lost = `ThreadLostError ${executor} has ended before the call did: it exited with code 0`;
      // The program goes on, and the next call finds another one.
      expect({ lines: stdout.split('\n'), code }).toEqual({ lines: [lost, lost, lost, '0'], code: 0 });
      // What the original wants to do at its end is done.
      expect(readFileSync(file, 'utf8')).toBe('cleaned up;');
    },
  );

  it('from outside is noticed, idle or not', async () => {
    const first = await run(native.pid);
    const blocked = failure(run(native.block, 60_000));
    process.kill(first, 'SIGKILL');
    expect(await blocked).toMatchObject({ signal: 'SIGKILL' });
    const second = await run(native.pid);
    process.kill(second, 'SIGKILL');
    await until(() => stats().threads.every(({ pid }) => pid !== second));
    expect(await run(native.pid)).not.toBe(second);
  });

  it('is what terminate: true does to a child that was stopped and answers nothing', async () => {
    const pid = await run(native.pid);
    process.kill(pid, 'SIGSTOP');
    const call = withOptions({ timeout: 50, terminate: true }, () => run(native.pid));
    expect(await failure(call)).toMatchObject({ name: 'TimeoutError' });
    await until(() => !isAlive(pid));
  });

  it('in the middle of a callback rejects its call, and the callback goes on', async () => {
    const lib = inProcess('lib', { threads: 1 });
    let over = false;
    const lost = failure(
      run(lib.callBack, async () => {
        const { pid } = stats().threads.findLast(({ pending }) => pending > 0) as { pid: number };
        process.kill(pid, 'SIGKILL');
        await until(() => !isAlive(pid));
        over = true;
      }),
    );
    expect(await lost).toMatchObject({ signal: 'SIGKILL' });
    await until(() => over);
    expect(await run(lib.echo, 1)).toBe(1);
  });

  it('by itself, by an uncaught error, or for want of memory says so', async () => {
    const lib = inProcess('lib', { threads: 1, resourceLimits: { maxOldGenerationSizeMb: 40 } });
    expect((await failure(run(lib.exit, 3))).message).toContain('code 3');
    await run(lib.crashLater);
    const crash = await failure(run(lib.sleepAsync, 10_000));
    expect(crash).toBeInstanceOf(ThreadLostError);
    expect(crash.message).toContain('uncaught in thread');
    expect(crash.cause).toMatchObject({ message: 'uncaught in thread' });
    const exhausted = await failure(run(lib.exhaust));
    expect(exhausted).toBeInstanceOf(ThreadLostError);
    expect(exhausted.message).toContain('memory');
  });

  it('by something that is no error shows it', async () => {
    const lib = inProcess('lib', { threads: 1 });
    await run(lib.crashLater, { code: 'EODD' });
    expect((await failure(run(lib.sleepAsync, 10_000))).message).toContain("{ code: 'EODD' }");
  });

  it('before it began rejects the call', async () => {
    const bad = inProcess('native', { execArgv: ['--no-such-option'] });
    expect(await failure(run(bad.pid))).toBeInstanceOf(ThreadLostError);
    const worse = inProcess('native', { execArgv: ['\0'] });
    const error = await failure(run(worse.pid));
    expect(error).toBeInstanceOf(ThreadLostError);
    expect(error.message).toContain('could not start');
  });
});

it('is named as the way out where an original cannot be loaded by a thread', async () => {
  const inThread = original('./fixtures/changes-folder.mjs', import.meta.url, { executor: 'thread' });
  const error = await failure(run(inThread.works));
  expect(error).toBeInstanceOf(OriginalLoadError);
  expect(error.message).toContain("executor: 'process'");
  expect(await run(inProcess('changes-folder').works)).toBe(true);
  const missing = original('./fixtures/no-such-file.mjs', import.meta.url, { executor: 'thread' });
  expect((await failure(run(missing.works))).message).not.toContain('executor');
});

it('is named as the way out of what threads cannot do, though the original swallows that it was refused', async () => {
  const inThread = original('./fixtures/native.mjs', import.meta.url, { executor: 'thread' });
  for (const call of [inThread.chdir, inThread.chdirIfPossible]) {
    const error = await failure(run(call, folder));
    expect(error).toMatchObject({ code: 'ERR_WORKER_UNSUPPORTED_OPERATION' });
    expect(error.message.match(/executor: 'process'/g)).toHaveLength(1);
  }
  expect(await run(inThread.variable, 'PATH')).toBe(process.env.PATH);
  expect(await run(inProcess('native').chdirIfPossible, folder)).toBe(folder);
});

describe('the process', () => {
  it('is a main thread with settings of its own', async () => {
    const own = inProcess('native', {
      threads: 1,
      env: { ...process.env, OWN: 'yes' },
      execArgv: ['--no-warnings'],
      resourceLimits: { maxOldGenerationSizeMb: 100 },
    });
    const here = process.cwd();
    expect(await run(own.chdir, folder)).toBe(folder);
    expect(process.cwd()).toBe(here);
    expect(await run(own.variable, 'OWN')).toBe('yes');
    expect(await run(own.execArgv)).toContain('--no-warnings');
    expect(await run(own.heapLimit)).toBeLessThan(300);
  });

  it('ends with close(), as a program does, and leaves nothing behind', async () => {
    const native = inProcess('native', { threads: 1 });
    const pid = await run(native.pid);
    const file = join(folder, 'exit');
    await run(native.onExit, file);
    await close();
    expect(isAlive(pid)).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('exit;');
    expect(await run(native.pid)).not.toBe(pid);
  });

  it('lets the program end when it is idle, and ends with it', async () => {
    const outcome = await runProgram(`
      const native = original('./fixtures/native.mjs', parent, { executor: 'process', threads: 1 });
      await toThread(native.say, 'out ', 'err');
      console.log(await toThread(native.pid));
    `);
    expect(outcome).toMatchObject({ code: 0, stderr: 'err' });
    const [word, pid] = outcome.stdout.split(' ');
    expect(word).toBe('out');
    await until(() => !isAlive(Number(pid)));
  });

  it('ends with a program that is killed, even in the middle of a native call', async () => {
    const outcome = await runProgram(`
      const native = original('./fixtures/native.mjs', parent, { executor: 'process', threads: 1 });
      console.log(await toThread(native.pid));
      toThread(native.block, 600000);
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100);
    `);
    await until(() => !isAlive(Number(outcome.stdout)));
  });

  it.skipIf(process.platform === 'win32')('leaves an interrupt to the program', async () => {
    const native = inProcess('native', { threads: 1 });
    const pid = await run(native.pid);
    process.kill(pid, 'SIGINT');
    process.kill(pid, 'SIGHUP');
    expect(await run(native.pid)).toBe(pid);
  });
});

describe('calls', () => {
  const lib = inProcess('lib', { threads: 1 });

  it('carry large buffers, and hand over those that are to be', async () => {
    const bytes = Buffer.alloc(16 * 2 ** 20, 'abc');
    const back = await run(lib.echo, { bytes, again: [bytes] });
    expect(back.bytes.equals(bytes)).toBe(true);
    expect(back.again[0].buffer).toBe(back.bytes.buffer);
    const own = new Uint8Array(100_000).fill(7);
    const received = await run(lib.echo, transfer(own));
    expect([own.length, received.length, received[99_999]]).toEqual([0, 100_000, 7]);
  });

  it('of a burst all arrive, in order', async () => {
    const results = await Promise.all(Array.from({ length: 10_000 }, (_, i) => run(lib.echo, { i })));
    expect(results.every((result, i) => result.i === i)).toBe(true);
    const counts = await Promise.all(Array.from({ length: 1000 }, () => run(lib.count)));
    expect(counts).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1));
  });

  it('wait for callbacks, which may take their time and call back', async () => {
    const result = await run(
      lib.callBack,
      async (n: number) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return (await run(lib.echo, n)) + (await run(lib.callBack, async () => await run(lib.echo, 10)));
      },
      1,
    );
    expect(result).toBe(11);
    const events: unknown[] = [];
    await run(lib.keep, (event: unknown) => events.push(event));
    await run(lib.fireLater, 1);
    await until(() => events.length === 1);
  });

  it('that are aborted while they are queued never run', async () => {
    const native = inProcess('native', { threads: 1 });
    const file = join(folder, 'queued');
    await run(native.pid);
    const controller = new AbortController();
    const released = join(folder, 'released');
    const running = run(native.blockUntil, released);
    const queued = withOptions({ signal: controller.signal }, () =>
      Promise.allSettled(Array.from({ length: 2000 }, () => run(native.blockIn, 0, file))),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    controller.abort();
    expect((await queued).every(({ status }) => status === 'rejected')).toBe(true);
    // The original is blocked all this time: it is the bridge that hears of the abort.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    writeFileSync(released, '');
    await running;
    await run(native.pid);
    expect(existsSync(file)).toBe(false);
    expect(stats().threads.every(({ pending }) => pending === 0)).toBe(true);
  });

  it('that run are left alone, or take the process with them', async () => {
    const native = inProcess('native', { threads: 1 });
    const pid = await run(native.pid);
    const late = withOptions({ timeout: 30 }, () => run(native.block, 1_000));
    expect((await failure(late)).name).toBe('TimeoutError');
    expect(await run(native.pid)).toBe(pid);
    const stuck = withOptions({ timeout: 30, terminate: true }, () => run(native.block, 600_000));
    const behind = failure(run(native.pid));
    expect((await failure(stuck)).name).toBe('TimeoutError');
    // What is called when that has been told goes to another process already.
    expect(await run(native.pid)).not.toBe(pid);
    expect((await behind).message).toContain('terminate: true');
    await until(() => !isAlive(pid));
  });
});

it('objects of threads do not bring a module to a thread that is to stay out of it', async () => {
  const threads = original('./fixtures/lib.mjs?has-objects', import.meta.url, { executor: 'thread' });
  const native = inProcess('native');
  const handle = await (toThread.handle(Resource, threads.makeResource) as Promise<Resource>);
  const error = await failure(run(native.variable, handle));
  expect(error).toBeInstanceOf(CrossThreadHandleError);
  expect(error.message).toContain('child processes only');
  const nested = await run(threads.callBack, () => run(native.pid));
  expect(nested).not.toBe(process.pid);
  const [here, there] = (['thread', 'process'] as const).map((executor) =>
    original(`./fixtures/lib.mjs`, `${import.meta.url}?${executor}`, { executor, threads: 1 }),
  );
  expect(await run(here.thread)).not.toBe(await run(there.thread));
});

describe('values', () => {
  const lib = inProcess('lib', { threads: 1 });

  it('of Node that can be rebuilt are', async () => {
    const secret = createSecretKey(Buffer.from('secret'));
    expect((await run(lib.echo, { secret })).secret.equals(secret)).toBe(true);
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const [pub, priv] = await run(lib.echo, [publicKey, privateKey]);
    expect([pub.equals(publicKey), priv.equals(privateKey)]).toEqual([true, true]);
  });

  it('that only threads can share are refused, with their path and what to do', async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(2));
    for (const value of [shared, shared.buffer, Buffer.from(shared.buffer)]) {
      const error = await failure(run(lib.echo, { a: [value] }));
      expect(error).toBeInstanceOf(UncloneableValueError);
      expect(error.message).toContain('argument[0].a[0]: SharedArrayBuffer cannot cross to another process');
      expect(error.message).toContain('pass a copy');
    }
    const blob = await failure(run(lib.echo, new Blob(['x'])));
    expect(blob).toBeInstanceOf(UncloneableValueError);
    expect(blob.message).toContain('Uint8Array');
    expect((await failure(run(lib.echo, [compiled]))).path).toBe('argument[0][0]: Module');
    expect(await failure(run(lib.give, 'sharedBytes'))).toBeInstanceOf(UncloneableValueError);
    expect(await run(lib.echo, 1)).toBe(1);
  });

  it('for a thread are refused where a handle takes the call to a process', async () => {
    const threads = original('./fixtures/lib.mjs?threads-here', import.meta.url);
    const handle = await (toThread.handle(Resource, lib.makeResource) as Promise<Resource>);
    expect(await run(threads.echo, new Blob(['x']))).toBeInstanceOf(Blob);
    expect(await run(threads.echo, compiled)).toBeInstanceOf(WebAssembly.Module);
    const error = await failure(run(threads.echoAll, new Blob(['x']), handle));
    expect(error).toBeInstanceOf(UncloneableValueError);
    expect(error.message).toMatch(/argument\[0\]: Blob cannot cross to process \d+/);
  });
});
