/** 10,000 rows of six columns as one result. */
import { pingPong } from '../baselines/clients.js';
import { facade } from '../contenders.js';
import { compare, ratio, summary, timed } from '../harness.js';

export const title = '10,000 rows of six columns in one result';

export default async function run(options) {
  const { table } = await facade('library');
  const byHand = pingPong('table');
  const contenders = {
    'L1, cloned': timed(() => byHand(10_000)),
    facade: timed(() => table(10_000)),
  };
  const measured = await compare(contenders, options);
  const reference = 'L1, cloned';
  const value = ratio(measured, 'facade', reference);
  return {
    rows: summary(measured),
    reference,
    ratios: { [reference]: 1, facade: value },
    goals: [{ name: 'against a clone of the same rows', value, must: 1.5, aim: 2.5 }],
  };
}
