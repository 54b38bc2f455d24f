/** Interleaved rounds: every contender runs once in each round, and contenders are compared within rounds. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Operations per second for about so many milliseconds, with what they cost. */
async function measure(run, milliseconds) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const cpu = process.cpuUsage();
  const start = performance.now();
  delay.enable();
  let operations = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    operations += await run();
    elapsed = performance.now() - start;
  }
  delay.disable();
  const { user, system } = process.cpuUsage(cpu);
  return {
    rate: (operations / elapsed) * 1000,
    cpu: (user + system) / operations,
    // The histogram counts its own interval of a millisecond.
    delay: Math.max(0, delay.percentile(99) / 1e6 - 1),
  };
}

/** Milliseconds of the round that is thrown away: by then what is measured is compiled, in a short run too. */
const warm = 500;

export const warmUp = (run) => measure(run, warm);

/**
 * Measures all contenders in turn, round by round; one round before the first is thrown away.
 *
 * @param contenders by name: functions that do some operations and tell how many
 */
export async function compare(contenders, { rounds, milliseconds }) {
  const measured = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const result = await measure(run, round === 0 ? Math.max(milliseconds, warm) : milliseconds);
      if (round > 0) measured[name].push(result);
    }
  }
  return measured;
}

/** For each contender: medians. */
export function summary(measured) {
  return Object.fromEntries(
    Object.entries(measured).map(([name, results]) => [
      name,
      Object.fromEntries(
        ['rate', 'cpu', 'delay'].map((field) => [field, median(results.map((result) => result[field]))]),
      ),
    ]),
  );
}

/** The median over the rounds of one contender's speed as a multiple of another's in the same round. */
export function ratio(measured, one, other) {
  return median(measured[one].map(({ rate }, round) => rate / measured[other][round].rate));
}

/** The same for each of them. */
export function ratios(measured, other) {
  return Object.fromEntries(Object.keys(measured).map((name) => [name, ratio(measured, name, other)]));
}

export const oneByOne = (call, calls) => async () => {
  for (let i = 0; i < calls; i++) await call(i);
  return calls;
};

export const atOnce = (call, calls) => async () => {
  const promises = [];
  for (let i = 0; i < calls; i++) promises.push(call(i));
  await Promise.all(promises);
  return calls;
};

export const timed = (run) => async () => {
  await run();
  return 1;
};
