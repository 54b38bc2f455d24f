/** Long calls on two threads, alone and beside short ones; and what they cost besides their own time. */
import { pingPong } from '../baselines/clients.js';
import { facade } from '../contenders.js';
import { median } from '../harness.js';

export const title = '200 calls of 5 ms on two threads';

const threads = 2;

export default async function run({ rounds }) {
  const { configure } = await import('gen-async-facade');
  configure({ maxThreads: threads });
  const { spin, add } = await facade('library');
  const count = 200;
  const long = () => Array.from({ length: count }, () => spin(5));
  await Promise.all(long());
  const alone = [];
  const beside = [];
  const shortOnes = [];
  const extra = [];
  const workers = Array.from({ length: threads }, () => pingPong('spin'));
  const aloneByHand = [];
  const extraByHand = [];
  for (let round = 0; round < Math.min(rounds, 5); round++) {
    aloneByHand.push(await time(() => inTurn(workers, count)));
    alone.push(await time(() => Promise.all(long())));
    beside.push(
      await time(async () => {
        const all = long();
        const start = performance.now();
        const short = Array.from({ length: 1_000 }, (_, i) => add(i, 1));
        await Promise.all(short);
        shortOnes.push(performance.now() - start);
        await Promise.all(all);
      }),
    );
    extra.push(await cpuTimes(spin));
    extraByHand.push(await cpuTimes(workers[0]));
  }
  const ideal = (count / threads) * 5;
  const wall = (times) => median(times) / ideal;
  return {
    facts: {
      'wall time alone, times the ideal': wall(alone),
      'the same with L1, a worker for each and a call at a time': wall(aloneByHand),
      'wall time beside 1,000 short calls, times the ideal': wall(beside),
      'until the 1,000 short calls were done, ms': median(shortOnes),
      'CPU of calls of 5 ms one by one, times their own': median(extra),
      'that of L1, a message a call': median(extraByHand),
    },
    goals: [
      { name: 'wall time against the ideal', value: wall(alone), must: 1.03, less: true },
      { name: 'the same beside 1,000 short calls', value: wall(beside), must: 1.03, less: true },
      { name: 'CPU of calls of 5 ms, times their own', value: median(extra), must: 1.05, less: true },
    ],
  };
}

/** Each worker takes the next call when it is done with the one before. */
async function inTurn(workers, count) {
  let left = count;
  await Promise.all(
    workers.map(async (spin) => {
      while (left-- > 0) await spin(5);
    }),
  );
}

/** CPU of the whole process while calls of 5 ms run one by one, in times of theirs. */
async function cpuTimes(spin) {
  const cpu = process.cpuUsage();
  for (let i = 0; i < 40; i++) await spin(5);
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1000 / (40 * 5);
}

async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
