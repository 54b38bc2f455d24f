/** Interleaved rounds: every contender runs once in each round, and contenders are compared by the median of the rounds' ratios. */

export interface Contender {
  readonly name: string;
  /** Does `calls` calls, in the way of the case (one by one, or all in flight). */
  readonly run: (calls: number) => Promise<void> | void;
}

export interface Row {
  readonly name: string;
  readonly callsPerSecond: number;
  /** Median over the rounds of this contender's speed as a multiple of the reference's in the same round. */
  readonly ratio: number;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Calls per second for about `milliseconds`, in batches of `calls`. */
async function speed(contender: Contender, calls: number, milliseconds: number): Promise<number> {
  const start = performance.now();
  let done = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    await contender.run(calls);
    done += calls;
    elapsed = performance.now() - start;
  }
  return (done / elapsed) * 1000;
}

/**
 * Measures all contenders in interleaved rounds.
 *
 * @param contenders the first one is the reference of the ratios
 * @param calls how many calls one run makes
 * @param rounds after one round that warms up and is thrown away
 * @param milliseconds for each contender in each round
 */
export async function compare(
  contenders: readonly Contender[],
  calls: number,
  rounds = 5,
  milliseconds = 300,
): Promise<Row[]> {
  const measured: number[][] = [];
  for (let round = 0; round <= rounds; round++) {
    const speeds: number[] = [];
    for (const contender of contenders) speeds.push(await speed(contender, calls, milliseconds));
    if (round > 0) measured.push(speeds);
  }
  return contenders.map(({ name }, index) => ({
    name,
    callsPerSecond: median(measured.map((speeds) => speeds[index] ?? 0)),
    ratio: median(measured.map((speeds) => (speeds[index] ?? 0) / (speeds[0] ?? 1))),
  }));
}

/** A markdown table. */
export function table(title: string, rows: readonly Row[]): string {
  const reference = rows[0]?.name ?? '';
  const lines = rows.map(
    ({ name, callsPerSecond, ratio }) =>
      `| ${name} | ${Math.round(callsPerSecond).toLocaleString('en')} | ${ratio.toFixed(ratio < 0.1 ? 3 : 2)} × |`,
  );
  return [`### ${title}`, '', `| | calls per second | against ${reference} |`, '|---|---:|---:|', ...lines, ''].join(
    '\n',
  );
}
