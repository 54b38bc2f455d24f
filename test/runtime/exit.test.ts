/** How a process ends that uses a facade: as it would without one. */
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharesMemory } from './support/executor.js';
import { runProgram, runProgramWith } from './support/run.js';

describe('the process', () => {
  it.each([
    ['inside a callback', `await toThread(lib.callBack, () => process.exit(5));`, 5],
    ['while a call is running', `toThread(lib.sleepAsync, 50_000); setTimeout(() => process.exit(3), 50);`, 3],
    ['by an error of the program', `toThread(lib.sleep, 200); setTimeout(() => { throw new Error('mine'); }, 20);`, 1],
    ['by a rejection that nobody handles', `toThread(lib.fail, 'named'); setTimeout(() => {}, 50_000);`, 1],
    ['with the code that was set', `process.exitCode = 7; await toThread(lib.echo, 1);`, 7],
    ['by itself', `await Resource.create(); await toThread(lib.keep, () => {});`, 0],
  ])('ends %s', async (_how, body, code) => {
    const start = performance.now();
    const outcome = await runProgram(`setTimeout(() => process.exit(99), 40_000).unref(); ${body}`);
    expect(outcome.code).toBe(code);
    expect(performance.now() - start).toBeLessThan(40_000);
  });

  it.each([
    ['in a promise that never settles', `toThread(lib.sleepAsync, 1e9)`],
    ['in a loop that never ends', `toThread(lib.forever)`],
    ['behind one that never ends', `Promise.all([toThread(lib.forever), toThread(lib.count)])`],
    ['of an object', `Resource.create().then((r) => toThread(original(r).callBackLater, 1e9, () => 1))`],
  ])('ends by itself when nobody waits for a call any more, though it goes on %s', async (_where, call) => {
    const { stdout, code, stderr } = await runProgram(`
      setTimeout(() => process.exit(99), 40_000).unref();
      await toThread(lib.count);
      await withOptions({ timeout: 200 }, () => ${call}).catch((e) => console.log(e.name));
    `);
    expect({ stdout, code, stderr }).toEqual({ stdout: 'TimeoutError', code: 0, stderr: '' });
  });

  it('stays for the others of a thread whose call was given up', async () => {
    const { stdout, code } = await runProgram(`
      const home = original('./fixtures/lib.mjs', parent, { threads: 1 });
      await toThread(home.echo, 1);
      const given = withOptions({ timeout: 20 }, () => toThread(home.sleep, 200)).catch((e) => console.log(e.name));
      toThread(home.echo, 2).then((n) => console.log('echo', n));
    `);
    expect({ stdout, code }).toEqual({ stdout: 'TimeoutError\necho 2', code: 0 });
  });

  it('may go on from beforeExit', async () => {
    const { stdout, code } = await runProgram(`
      process.once('beforeExit', async () => console.log(await toThread(lib.echo, 'once more')));
      await toThread(lib.echo, 1);
    `);
    expect({ stdout, code }).toEqual({ stdout: 'once more', code: 0 });
  });

  it('ends with databases that are closed as they should be', async () => {
    const file = join(tmpdir(), `gen-async-facade-exit-${process.pid}.db`);
    const outcome = await runProgram(`
      import { existsSync } from 'node:fs';
      const Database = original('better-sqlite3', parent).default;
      class Db extends Handle {}
      const db = await toThread.construct(Db, Database, ${JSON.stringify(file)});
      await toThread(original(db).pragma, 'journal_mode = WAL');
      await toThread(original(db).exec, 'create table t (a); insert into t values (1)');
      console.log(existsSync(${JSON.stringify(`${file}-wal`)}));
    `);
    expect(outcome).toMatchObject({ stdout: 'true', stderr: '', code: 0 });
    expect(existsSync(file)).toBe(true);
    // A child process ends by `process.exit()`, which does not close databases without a facade either.
    expect(existsSync(`${file}-wal`)).toBe(!sharesMemory);
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  });
});

describe('a thread whose call was given up', () => {
  it('counts as busy until that has really ended', async () => {
    const file = join(tmpdir(), `gen-async-facade-released-${process.pid}`);
    // It ends when this file is there, however long that takes.
    const { stdout, stderr } = await runProgram(`
      import { existsSync, writeFileSync } from 'node:fs';
      configure({ maxThreads: 1 });
      await toThread(lib.count);
      const file = ${JSON.stringify(file)};
      const controller = new AbortController();
      const call = withOptions({ signal: controller.signal }, () => toThread(lib.waitForFile, file)).catch((e) => e.name);
      while (!existsSync(file + '.begun')) await new Promise((resolve) => setTimeout(resolve, 5));
      controller.abort();
      const given = await call;
      const busy = stats().threads.map(({ pending }) => pending).join();
      let ended = 0;
      const others = [1, 2].map(() => toThread(lib.count).finally(() => ended++));
      await new Promise((resolve) => setTimeout(resolve, 50));
      const before = ended;
      writeFileSync(file, '');
      console.log(given, busy, before, (await Promise.all(others)).join(), stats().threads.length);
    `);
    for (const name of [file, `${file}.begun`]) rmSync(name, { force: true });
    expect({ stdout, stderr }).toEqual({ stdout: 'AbortError 1 0 2,3 1', stderr: '' });
  });
});

describe('the first thread', () => {
  it('starts before piscina is loaded, which starts the others', async () => {
    const { stdout, stderr } = await runProgram(`
      import { createRequire } from 'node:module';
      const { cache } = createRequire(parent);
      const isLoaded = () => Object.keys(cache).some((file) => file.includes('piscina'));
      await toThread(lib.echo, 1);
      const before = isLoaded();
      await Resource.create();
      console.log(before, isLoaded(), stats().threads.length);
    `);
    expect({ stdout, stderr }).toEqual({ stdout: `false ${sharesMemory} 2`, stderr: '' });
  });

  it.each(['option', 'variable'])(
    'starts though a module comes before a program that is a text: by an %s',
    async (by) => {
      const before = '--import=data:text/javascript,';
      const program = 'console.log(await toThread(lib.echo, 1))';
      const { stdout, stderr } = await (by === 'option'
        ? runProgram(program, before)
        : runProgramWith({ NODE_OPTIONS: before }, program));
      expect({ stdout, stderr }).toEqual({ stdout: '1', stderr: '' });
    },
  );
});

it('a program that fakes its timers, its turns and its clock has calls that end', async () => {
  const { stdout, stderr } = await runProgram(`
    const { nextTick, hrtime } = process;
    const names = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Date', 'performance'];
    const real = Object.fromEntries(names.map((name) => [name, globalThis[name]]));
    // Before the first call: most of the runtime is read there.
    const ours = [];
    const fake = (name) => () => {
      const caller = new Error().stack.split('\\n')[2];
      if (/\\/dist\\/(early|rest)\\.cjs/.test(caller)) ours.push(name);
      return 1;
    };
    for (const name of names) globalThis[name] = fake(name);
    process.nextTick = fake('nextTick');
    process.hrtime = fake('hrtime');
    const resource = await Resource.create();
    const called = await toThread(lib.callBack, async () => toThread(lib.echo, 2));
    const listed = [];
    for await (const value of toThread.iterate(lib.generate, 3)) listed.push(value);
    const many = await Promise.all(Array.from({ length: 2000 }, (_, i) => toThread(lib.echo, i)));
    await resource.close();
    await close();
    Object.assign(globalThis, real);
    Object.assign(process, { nextTick, hrtime });
    console.log(called, listed.join(), many.length, ours.length);
  `);
  expect({ stdout, stderr }).toEqual({ stdout: '2 0,1,2 2000 0', stderr: '' });
});
