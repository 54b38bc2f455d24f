/** A million rows from a generator. */
import { chunks } from '../baselines/clients.js';
import { facade } from '../contenders.js';
import { compare, ratio, ratios, summary } from '../harness.js';
import { records } from '../library.js';

export const title = '`for await` over 1,000,000 rows';

export default async function run({ rounds, quick }) {
  const count = quick ? 100_000 : 1_000_000;
  const library = await facade('library');
  const read = chunks();
  const consume = (open) => async () => {
    let sum = 0;
    for await (const row of open()) sum += row.amount;
    if (sum === 0) throw new Error('no rows');
    return count;
  };
  const contenders = {
    'by hand, in chunks of 1,024': consume(() => read(count, 1024)),
    facade: consume(() => library.records(count)),
    'direct, `for await`': consume(() => records(count)),
    'direct, `for`': () => {
      let sum = 0;
      for (const row of records(count)) sum += row.amount;
      return sum > 0 ? count : 0;
    },
  };
  const measured = await compare(contenders, { rounds, milliseconds: 1 });
  const reference = 'by hand, in chunks of 1,024';
  return {
    rows: summary(measured),
    reference,
    ratios: ratios(measured, reference),
    goals: [
      { name: 'facade against chunks by hand', value: ratio(measured, 'facade', reference), must: 0.9 },
      { name: 'facade against direct', value: ratio(measured, 'facade', 'direct, `for await`'), aim: 1 / 1.3 },
    ],
  };
}
