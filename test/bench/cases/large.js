/** 16 MiB as a result, and as an argument. */
import { pingPong } from '../baselines/clients.js';
import { facade } from '../contenders.js';
import { compare, median, ratio, ratios, summary, timed } from '../harness.js';

export const title = '16 MiB there and back';

const large = 16 * 2 ** 20;
const small = 16 * 2 ** 10;

export default async function run(options) {
  const { transfer } = await import('gen-async-facade');
  const { echo, give } = await facade('library');
  const byHand = pingPong('echo');
  const bytes = new Uint8Array(large).fill(7);
  const handOver = (length) => {
    let own = new Uint8Array(length).fill(7);
    return timed(async () => {
      own = await give(transfer(own));
    });
  };
  // What memory itself takes: the bound of every way that copies on both sides.
  let kept;
  const copyTwice = () => {
    for (let side = 0; side < 2; side++) {
      kept = Buffer.allocUnsafeSlow(large);
      kept.set(bytes);
    }
  };
  const contenders = {
    'L1, cloned': timed(() => byHand(bytes)),
    'two copies, no thread': timed(copyTwice),
    'facade, copied': timed(() => echo(bytes)),
    'facade, handed over': handOver(large),
    '16 KiB, handed over': handOver(small),
  };
  const measured = await compare(contenders, options);
  const reference = 'L1, cloned';
  return {
    rows: summary(measured),
    reference,
    ratios: ratios(measured, reference),
    goals: [
      { name: 'copied, against a clone', value: ratio(measured, 'facade, copied', reference), must: 5, aim: 10 },
      {
        name: 'handed over: time beyond that of 16 KiB, as a part of that of copies',
        value: growth(measured['facade, handed over'], measured['16 KiB, handed over'], measured['facade, copied']),
        must: 0.05,
        less: true,
      },
    ],
  };
}

/** How much longer the larger takes, in times of the copied. */
function growth(larger, smaller, copied) {
  return median(larger.map(({ rate }, round) => (1 / rate - 1 / smaller[round].rate) * copied[round].rate));
}
