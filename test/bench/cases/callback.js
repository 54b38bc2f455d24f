/** A callback whose result the blocked original waits for. */
import { blocking } from '../baselines/clients.js';
import { facade } from '../contenders.js';
import { compare, ratio, summary } from '../harness.js';

export const title = 'A callback that the original waits for';

export default async function run(options) {
  const library = await facade('library');
  const byHand = blocking();
  const count = 200;
  const contenders = {
    'by hand, Atomics and a port': async () => {
      await byHand(count, (i) => i);
      return count;
    },
    facade: async () => {
      await library.forEach(count, (i) => i);
      return count;
    },
  };
  const measured = await compare(contenders, options);
  const reference = 'by hand, Atomics and a port';
  return {
    rows: summary(measured),
    reference,
    ratios: { [reference]: 1, facade: ratio(measured, 'facade', reference) },
    goals: [{ name: 'round trip against a bare loop', value: ratio(measured, 'facade', reference), must: 0.9, aim: 1 }],
  };
}
