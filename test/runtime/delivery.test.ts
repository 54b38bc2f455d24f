import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MessagePort } from 'node:worker_threads';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { close, original, toThread } from '../../src/index.js';
import { sharesMemory } from './support/executor.js';
import { Gate } from './support/gate.js';
import { Resource } from './support/lib.js';

afterAll(() => close());

it('very many replies at once leave the loop time for other things, and keep their order', async () => {
  const resource = await Resource.create();
  for (let i = 0; i < 200; i++) await resource.size;
  const order: number[] = [];
  const all = Array.from({ length: 10_000 }, (_, i) => resource.size.then(() => order.push(i)));
  await new Promise((resolve) => process.nextTick(resolve));
  // Meanwhile the thread is done with all of them.
  const end = performance.now() + 600;
  while (performance.now() < end);
  let turns = 0;
  let running = true;
  const turn = (): void => {
    turns++;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  await Promise.all(all);
  running = false;
  expect(order).toEqual(Array.from({ length: 10_000 }, (_, i) => i));
  expect(turns).toBeGreaterThan(5);
});

it('a thread that ends has given its replies before', async () => {
  const resource = await Resource.create();
  const sizes = Promise.all(Array.from({ length: 5000 }, () => resource.size));
  await close();
  expect((await sizes).length).toBe(5000);
});

// Of a process, nobody sees what is written to it.
it.runIf(sharesMemory)(
  'calls of those that go on together travel in one message, also if some have something to await before',
  async () => {
    const resource = await Resource.create();
    await resource.size;
    // Its thread is asleep: what it is to do comes through the port.
    await sleep(100);
    const posted = vi.spyOn(MessagePort.prototype, 'postMessage');
    const sizes = Array.from({ length: 20 }, async (_, i) => {
      if (i % 2 === 1) await undefined;
      return await resource.size;
    });
    await Promise.all(sizes);
    const messages = posted.mock.calls.map(([message]) => message as unknown);
    posted.mockRestore();
    expect(messages).toEqual([expect.any(Array)]);
  },
);

it('the first of very many calls do not wait for the end of their tick, if there is a core for them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'delivery-'));
  const file = join(folder, 'calls');
  const home = original('./fixtures/lib.mjs', import.meta.url, { threads: 1 });
  await toThread(home.thread);
  const calls = Array.from({ length: 1000 }, (_, i) => toThread(home.append, file, `${i} `));
  const end = performance.now() + 5000;
  while (!existsSync(file) && performance.now() < end && availableParallelism() > 1);
  expect(existsSync(file)).toBe(availableParallelism() > 1);
  await Promise.all(calls);
  expect(readFileSync(file, 'utf8')).toBe(calls.map((_, i) => `${i} `).join(''));
  rmSync(folder, { recursive: true });
});

describe.each(['thread', 'process'] as const)('in a %s', (executor) => {
  const home = original(`./fixtures/lib.mjs?${executor}`, import.meta.url, { threads: 1, executor });
  const take = (...args: [until: string | undefined, kind: string]): Promise<unknown> =>
    (toThread(home.giveAfter, ...args) as Promise<unknown>).catch(() => {});

  it.each(['number', 'text', 'object', 'row', 'date', 'bytes', 'error'])(
    'no result waits for the end of a later call that is long for the first time: %s',
    async (kind) => {
      for (let i = 0; i < 100; i++) await take(undefined, kind);
      const gate = new Gate();
      let isDone = false;
      const short = Array.from({ length: 100 }, () => take(undefined, kind));
      const long = take(gate.file, kind).then(() => {
        isDone = true;
      });
      await Promise.all(short);
      expect(isDone).toBe(false);
      gate.open();
      await long;
    },
  );
});
