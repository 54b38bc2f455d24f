/** `await add()` after `await add()`: what a lone call costs. */
import { adders } from '../contenders.js';
import { compare, oneByOne, ratio, ratios, summary } from '../harness.js';

export const title = 'One by one: `await` call after call';

export default async function run(options) {
  const contenders = Object.fromEntries(
    Object.entries(await adders()).map(([name, add]) => [name, oneByOne(add, 200)]),
  );
  const measured = await compare(contenders, options);
  const against = (name) => ratio(measured, name, 'L1, a message a call');
  const single = process.env.BENCH_ONE_CORE === '1';
  const [must, aim] = single ? [0.95, 1.2] : [8, 14];
  return {
    rows: summary(measured),
    reference: 'L1, a message a call',
    ratios: ratios(measured, 'L1, a message a call'),
    goals: ['facade, function', 'facade, method'].map((name) => ({
      name: `${name} against L1`,
      value: against(name),
      must,
      aim,
    })),
  };
}
