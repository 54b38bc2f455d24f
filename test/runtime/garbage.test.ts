/** What very many calls leave to the garbage collector, and what it leaves of them. */
import { expect, it } from 'vitest';
import { runProgram } from './support/run.js';

const many = `
  const resource = await Resource.create();
  const round = () => Promise.all(Array.from({ length: 1000 }, () => resource.size));
`;

it('calls that have ended do not keep later ones alive', async () => {
  const { stdout } = await runProgram(`
    const { getHeapSpaceStatistics } = await import('node:v8');
    const old = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space').space_used_size;
    ${many}
    for (let i = 0; i < 100; i++) await round();
    const before = old();
    let most = before;
    for (let i = 0; i < 300; i++) {
      await round();
      most = Math.max(most, old());
    }
    console.log((most - before) / 2 ** 20);
  `);
  expect(Number(stdout)).toBeLessThan(4);
});

it('a collection of garbage leaves the optimised code of calls alone', async () => {
  const { stdout } = await runProgram(
    `${many}
    for (let i = 0; i < 300; i++) await round();
    await new Promise((resolve) => setTimeout(resolve, 50));
    console.log('collecting');
    gc();
    console.log('collected');`,
    '--expose-gc',
    '--trace-deopt',
  );
  expect(stdout).toMatch(/collecting[\s\S]*collected/);
  expect(stdout.split('collecting')[1]).not.toMatch(
    /SharedFunctionInfo (Call|dispatch|startCall|transmit)>.*weak objects/,
  );
});

it('calls that have ended keep neither their arguments, nor their context, nor what they gave', async () => {
  const { stdout, stderr } = await runProgram(
    `
    import { AsyncLocalStorage } from 'node:async_hooks';
    const storage = new AsyncLocalStorage();
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const kept = {};
    const r = await Resource.create();
    const calls = {
      call: (value) => toThread(lib.echo, value),
      failure: () => toThread(lib.fail, 'named').catch(() => {}),
      create: (value) => Resource.create(value),
      threads: () => Promise.all(Array.from({ length: 4 }, () => toThread(lib.sleep, 20))),
      iterator: async (value) => { for await (const each of toThread.iterate(lib.echo, [value])); },
      section: (value) => exclusive(r, (own) => own.size),
      options: (value) => withOptions({ timeout: 1000 }, () => toThread(lib.echo, value)),
    };
    for (const [name, call] of Object.entries(calls)) {
      await (async () => {
        const [store, value] = [{}, {}];
        const result = await storage.run(store, () => call(value));
        for (const [what, object] of Object.entries({ store, value, result }))
          if (object instanceof Object) kept[what + ' of ' + name] = new WeakRef(object);
      })();
    }
    for (let i = 0; i < 30; i++) { await pause(10); globalThis.gc(); await toThread(lib.echo, i); }
    console.log(Object.keys(kept).length, Object.entries(kept).filter(([, ref]) => ref.deref() !== undefined).map(([what]) => what).join());
  `,
    '--expose-gc',
  );
  expect({ stdout, stderr }).toEqual({ stdout: '18', stderr: '' });
});
