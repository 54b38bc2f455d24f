/** Long calls on two threads, alone and beside short ones; and what they cost besides their own time. */
import { facade } from '../contenders.js';
import { median } from '../harness.js';

export const title = '200 calls of 5 ms on two threads';

export default async function run({ rounds }) {
  const { spin, add } = await facade('library');
  const count = 200;
  const long = () => Array.from({ length: count }, () => spin(5));
  await Promise.all(long());
  const alone = [];
  const beside = [];
  const shortOnes = [];
  const extra = [];
  for (let round = 0; round < Math.min(rounds, 5); round++) {
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
    const cpu = process.cpuUsage();
    for (let i = 0; i < 40; i++) await spin(5);
    const { user, system } = process.cpuUsage(cpu);
    extra.push((user + system) / 1000 / (40 * 5));
  }
  const ideal = (count / Math.min(2, (await import('node:os')).availableParallelism())) * 5;
  const wall = (times) => median(times) / ideal;
  return {
    facts: {
      'wall time alone, times the ideal': wall(alone),
      'wall time beside 1,000 short calls, times the ideal': wall(beside),
      'until the 1,000 short calls were done, ms': median(shortOnes),
      'CPU of calls of 5 ms one by one, times their own': median(extra),
    },
    goals: [
      { name: 'wall time against the ideal', value: wall(alone), must: 1.03, less: true },
      { name: 'the same beside 1,000 short calls', value: wall(beside), must: 1.03, less: true },
      { name: 'CPU of calls of 5 ms, times their own', value: median(extra), must: 1.05, less: true },
    ],
  };
}

async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
