/** 1,000 calls in `Promise.all`. */
import { adders } from '../contenders.js';
import { atOnce, compare, ratio, ratios, summary } from '../harness.js';

export const title = '1,000 calls in flight: `Promise.all`';
export const calls = 1_000;

export default async function run(options, count = calls, { others = true } = {}) {
  const contenders = Object.fromEntries(
    Object.entries(await adders({ others })).map(([name, add]) => [name, atOnce(add, count)]),
  );
  const measured = await compare(contenders, options);
  const reference = 'L3, a message a tick';
  const rows = summary(measured);
  const goals = ['facade, function', 'facade, method'].map((name) => ({
    name: `${name} against L3`,
    value: ratio(measured, name, reference),
    must: 0.6,
    aim: 0.85,
  }));
  if (others)
    goals.push({
      name: 'facade, function against piscina',
      value: ratio(measured, 'facade, function', 'piscina'),
      must: 25,
    });
  for (const name of ['facade, function', 'facade, method'])
    goals.push({ name: `${name}: loop delay, p99 ms`, value: rows[name].delay, must: 5, aim: 2, less: true });
  return {
    rows,
    reference,
    ratios: ratios(measured, reference),
    goals,
  };
}
