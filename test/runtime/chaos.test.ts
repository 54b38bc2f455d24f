/** Threads that die at any moment under mixed load: every call settles, rightly, and nothing runs twice. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { close, original, stats, ThreadLostError, toThread, withOptions } from '../../src/index.js';
import fc from '../support/fast-check.js';
import { sharesMemory } from './support/executor.js';
import { call, lib, Resource } from './support/lib.js';

const folder = mkdtempSync(join(tmpdir(), 'chaos-'));

afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

/** Its rejection is looked at later. */
const handled = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => {});
  return promise;
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What one run works with. Marks are written to a file by the originals: it tells what has really run. */
interface World {
  readonly file: string;
  readonly resources: Promise<Resource>[];
  mark(): number;
}

type Step = (world: World, at: number) => Promise<unknown>;

// biome-ignore lint/suspicious/noExplicitAny: members that the facade's class does not have
const members = async (world: World, at: number): Promise<any> => {
  const resource = await (world.resources[at % world.resources.length] as Promise<Resource>);
  return original(resource);
};

const load: Record<string, Step> = {
  call: (world) => call('mark', world.file, world.mark()),
  method: async (world, at) => toThread((await members(world, at)).mark, world.mark()),
  callback: (world, at) =>
    call('callBack', async () => {
      await pause(at % 4);
      return await call('mark', world.file, world.mark());
    }),
  nested: (world, at) =>
    call('callBack', async () => toThread((await members(world, at)).mark, world.mark()) as Promise<number>),
  iterate: async (_, at) => {
    let last = 0;
    for await (const value of toThread.iterate<AsyncIterableIterator<number>>(lib.generate, 200)) {
      last = value;
      if (value === at) break;
    }
    return last;
  },
  aborted: (world, at) =>
    withOptions({ timeout: at % 5 }, () =>
      call('callBack', async () => {
        await pause(3);
        return await call('mark', world.file, world.mark());
      }),
    ),
};

const faults: Record<string, Step> = {
  exit: () => call('exit', 3),
  'exit of an object': async (world, at) => toThread((await members(world, at)).exit),
  'uncaught error': () => call('crashLater'),
  terminate: () => withOptions({ timeout: 5, terminate: true }, () => call('sleep', 60_000)),
  'exit in a callback': () => call('callBack', () => call('exit', 4)),
};

/** A crash may come later than the call that brings it about, and hit this one: then another thread answers. */
async function answer(): Promise<unknown> {
  try {
    return await call('echo', 'on');
  } catch (error) {
    if (error instanceof ThreadLostError) return answer();
    throw error;
  }
}

const step = fc.record({
  what: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...Object.keys(load)) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(faults)) },
  ),
  at: fc.nat(200),
  wait: fc.constantFrom(0, 0, 0, 1, 4),
});

it('leave every other call as it should be', { timeout: 120_000 }, async () => {
  const seen = { settled: 0, fulfilled: 0, lost: 0 };
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
      const file = join(folder, String(runs++));
      writeFileSync(file, '');
      let marks = 0;
      const world: World = {
        file,
        resources: Array.from({ length: 3 }, () => handled(Resource.create(file))),
        mark: () => ++marks,
      };
      const results: Promise<unknown>[] = [];
      for (const { what, at, wait } of steps) {
        results.push(handled(((load[what] ?? faults[what]) as Step)(world, at)));
        if (wait > 0) await pause(wait);
      }
      const late = pause(20_000).then(() => 'late');
      const outcomes = await Promise.race([Promise.allSettled([...results, ...world.resources]), late]);
      if (outcomes === 'late') throw new Error(`calls that never settle: ${JSON.stringify(stats())}`);
      const written = readFileSync(file, 'utf8').split(';').slice(0, -1).map(Number);
      expect(new Set(written).size).toBe(written.length);
      for (const [i, outcome] of (outcomes as PromiseSettledResult<unknown>[]).entries()) {
        seen.settled++;
        if (outcome.status === 'rejected') {
          const { name, message } = outcome.reason as Error;
          expect(`${name}: ${message}`).toMatch(/^(ThreadLostError|HandleReleasedError|TimeoutError|AbortError): /);
          if (outcome.reason instanceof ThreadLostError) seen.lost++;
          continue;
        }
        seen.fulfilled++;
        const what = steps[i]?.what ?? '';
        if (what in load && what !== 'iterate') expect(written).toContain(outcome.value);
      }
      // Nobody's place is taken for ever.
      expect(await answer()).toBe('on');
      await Promise.allSettled(world.resources.map(async (one) => (await one)[Symbol.asyncDispose]()));
      for (let i = 0; i < 200 && stats().threads.some(({ pending }) => pending > 0); i++) await pause(10);
      expect(stats().threads.filter(({ pending }) => pending > 0)).toEqual([]);
      expect(stats().queued).toBe(0);
    }),
    { numRuns: sharesMemory ? 5 : 2, endOnFailure: true },
  );
  // Both happened; how often is a matter of moments.
  expect(seen.fulfilled).toBeGreaterThan(0);
  expect(seen.lost).toBeGreaterThan(0);
});
