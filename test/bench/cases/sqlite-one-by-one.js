/** A row by its primary key, one after the other. */
import { readers } from '../contenders.js';
import { compare, oneByOne, ratio, ratios, summary } from '../harness.js';

export const title = 'A database row by key, one by one';

export default async function run(options, shape = (read) => oneByOne(read, 200), goals = () => []) {
  const contenders = Object.fromEntries(Object.entries(await readers()).map(([name, read]) => [name, shape(read)]));
  const measured = await compare(contenders, options);
  const reference = 'L3, a message a tick';
  return {
    rows: summary(measured),
    reference,
    ratios: ratios(measured, reference),
    goals: 'facade, method' in measured ? goals(ratio(measured, 'facade, method', reference)) : [],
  };
}
