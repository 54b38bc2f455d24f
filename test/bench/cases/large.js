/** 16 MiB as a result, and as an argument. */
import { pingPong } from '../baselines/clients.js';
import { facade } from '../contenders.js';
import { compare, ratio, ratios, summary, timed } from '../harness.js';

export const title = '16 MiB there and back';

export default async function run(options) {
  const { transfer } = await import('gen-async-facade');
  const { echo } = await facade('library');
  const byHand = pingPong('echo');
  const bytes = new Uint8Array(16 * 2 ** 20).fill(7);
  let own = new Uint8Array(bytes);
  const contenders = {
    'L1, cloned': timed(() => byHand(bytes)),
    'facade, copied': timed(() => echo(bytes)),
    'facade, `transfer()`': timed(async () => {
      own = await echo(transfer(own));
    }),
  };
  const measured = await compare(contenders, options);
  const reference = 'L1, cloned';
  return {
    rows: summary(measured),
    reference,
    ratios: ratios(measured, reference),
    goals: [{ name: 'copied, against a clone', value: ratio(measured, 'facade, copied', reference), must: 5, aim: 10 }],
  };
}
