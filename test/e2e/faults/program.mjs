// Commits faults in every phase of a thread's life and says what became of each call. Run by faults.test.ts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { close, defineCrossings, Handle, original, stats, toThread } from '../../../dist/index.js';

const [kind, ...faults] = process.argv.slice(2);
let fault;
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
const workers = new Map();
process.on('worker', (worker) => worker.once('online', () => workers.set(worker.threadId, worker)));
const killer = new BroadcastChannel('kill');
killer.onmessage = ({ data }) => workers.get(data)?.terminate();
killer.unref();
const strays = [];
process.on('unhandledRejection', (error) => strays.push(`unhandled ${error}`));
process.on('uncaughtException', (error) => strays.push(`uncaught ${error}`));

let scenes = 0;

/** A thread of its own for each phase, unless the faults leave the thread as it is. */
function scene(fresh = kind === 'lethal') {
  const number = ++scenes;
  const file = join(folder, String(number));
  const options = { threads: 1, resourceLimits: { maxOldGenerationSizeMb: 40 } };
  const lib = original(`./library.mjs?${fresh ? number : 'shared'}`, import.meta.url, options);
  class Thing extends Handle {
    work(mark) {
      return toThread(original(this).work, mark);
    }
  }
  defineCrossings(lib, { handles: { Thing: { class: Thing, original: lib.Thing } } });
  const calls = {};
  return {
    file,
    lib,
    create: () => toThread.construct(Thing, lib.Thing, fault, file),
    /** Follows a call: how often it settled, and how. */
    follow(name, promise) {
      const call = { settled: 0, outcome: 'pending' };
      calls[name] = call;
      const settle = (outcome) => {
        call.settled++;
        call.outcome = outcome;
      };
      return promise.then(
        (value) => settle(`= ${describe(value)}`),
        (error) => settle(describe(error)),
      );
    },
    commit(mark) {
      return this.follow(mark, toThread(lib.commit, fault, file, mark));
    },
    note(mark) {
      return this.follow(mark, toThread(lib.note, file, mark));
    },
    result(phase) {
      let marks = [];
      try {
        marks = readFileSync(file, 'utf8').split('\n').filter(Boolean);
      } catch {
        // Nothing ran.
      }
      const ran = {};
      for (const mark of marks) ran[mark] = (ran[mark] ?? 0) + 1;
      return { phase, calls, ran };
    },
  };
}

function describe(value) {
  if (value instanceof Error)
    return value.code === undefined || value.constructor.name.endsWith('Error')
      ? value.constructor.name
      : `${value.constructor.name} ${value.code}`;
  return typeof value === 'object' && value !== null ? value.constructor.name : String(value);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(condition) {
  while (!condition()) await pause(10);
}

/** Whatever does not settle shows as pending. */
async function within(promise, ms = 15_000) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([promise, late]);
  clearTimeout(timer);
}

const phases = {
  async starting() {
    const s = scene(true);
    await within(Promise.all([s.commit('first'), s.note('behind')]));
    await within(s.note('later'));
    return s;
  },
  async queued() {
    const s = scene();
    await within(s.note('before'));
    const napping = s.follow('nap', toThread(s.lib.nap, 30, s.file, 'nap'));
    await pause(5);
    await within(Promise.all([napping, s.commit('fault'), s.note('behind')]));
    await within(s.note('later'));
    return s;
  },
  async running() {
    const s = scene();
    const thing = await s.create().catch(() => undefined);
    const fault = s.commit('fault');
    await pause(1);
    await within(Promise.all([fault, s.note('behind')]));
    if (thing) await within(s.follow('handle', thing.work('handle')));
    await within(s.note('later'));
    return s;
  },
  async 'in a callback'() {
    const s = scene();
    const nested = () => s.commit('nested').then(() => 'went on');
    await within(s.follow('outer', toThread(s.lib.callBack, s.file, 'outer', nested)));
    await within(s.note('later'));
    return s;
  },
  async 'after a callback'() {
    const s = scene();
    await within(
      s.follow(
        'around',
        toThread(s.lib.around, fault, s.file, 'around', () => pause(2)),
      ),
    );
    await within(s.note('later'));
    return s;
  },
  async iterating() {
    const s = scene();
    const read = async () => {
      const seen = [];
      try {
        for await (const value of toThread.iterate(s.lib.iterateLater, fault, s.file, 'iterate')) seen.push(value);
      } catch (error) {
        s.seen = seen;
        throw error;
      }
      return seen.length;
    };
    await within(s.follow('iterate', read()));
    await within(s.note('later'));
    return s;
  },
  async idle() {
    const s = scene();
    const thing = await s.create().catch(() => undefined);
    const { length } = stats().threads;
    await within(s.follow('plan', toThread(s.lib.later, fault, 5)));
    if (kind === 'lethal') await within(until(() => stats().threads.length < length));
    else await pause(250);
    if (thing) await within(s.follow('handle', thing.work('handle')));
    await within(s.note('later'));
    return s;
  },
  async disposing() {
    const s = scene();
    const thing = await s.create().catch(() => undefined);
    if (thing) {
      await within(Promise.all([s.follow('dispose', thing[Symbol.asyncDispose]()), s.note('behind')]));
      await within(s.follow('handle', thing.work('handle')));
    }
    await within(s.note('later'));
    return s;
  },
  async closing() {
    const s = scene();
    await within(s.note('before'));
    const calls = [s.commit('fault'), s.note('behind')];
    await within(Promise.all([s.follow('close', close()), ...calls]));
    await within(s.note('later'));
    return s;
  },
};

const bystander = original('./library.mjs?bystander', import.meta.url, { threads: 1 });
for (fault of faults) {
  let mark = 0;
  const beside = [];
  const rows = [];
  for (const [phase, run] of Object.entries(phases)) {
    // A thread that closes its own port while it waits for an answer cannot learn that none will come.
    if (fault === 'closedPort' && phase === 'in a callback') continue;
    beside.push(toThread(bystander.note, join(folder, 'bystander'), ++mark));
    rows.push((await run()).result(phase));
  }
  const bystanders = (await Promise.allSettled(beside)).filter(({ status }) => status === 'fulfilled').length;
  await within(close());
  const threads = stats().threads.length;
  process.stdout.write(`${JSON.stringify({ fault, rows, bystanders, strays: strays.splice(0), threads })}\n`);
}
rmSync(folder, { recursive: true });
