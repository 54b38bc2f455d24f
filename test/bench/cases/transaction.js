/** A transaction of 1,000 inserts whose body is an async function on the main thread. */

import { transactions } from '../baselines/clients.js';
import { facade } from '../contenders.js';
import { compare, ratio, ratios, summary } from '../harness.js';

export const title = 'A transaction of 1,000 inserts with an async body';

export default async function run({ rounds }) {
  if (!process.versions.node.startsWith('20.')) return undefined;
  const { Database } = await facade('better-sqlite3');
  const db = await Database.create(':memory:');
  await db.exec('CREATE TABLE rows(id INTEGER PRIMARY KEY, amount INTEGER)');
  const insert = await db.prepare('INSERT INTO rows(amount) VALUES (?)');
  const count = 1_000;
  const oneByOne = await db.transaction(async () => {
    for (let i = 0; i < count; i++) await insert.run(i);
  });
  const pipelined = await db.transaction(async () => {
    await Promise.all(Array.from({ length: count }, (_, i) => insert.run(i)));
  });
  const byHand = transactions();
  const contenders = {
    'by hand, nested loop': async () => {
      await byHand(async (insert) => {
        for (let i = 0; i < count; i++) await insert(i);
      });
      return count;
    },
    'facade, await each': async () => {
      await oneByOne();
      return count;
    },
    'facade, `Promise.all`': async () => {
      await pipelined();
      return count;
    },
  };
  const measured = await compare(contenders, { rounds, milliseconds: 1 });
  const reference = 'by hand, nested loop';
  return {
    rows: summary(measured),
    reference,
    ratios: ratios(measured, reference),
    goals: [
      {
        name: 'time against a nested loop by hand',
        value: 1 / ratio(measured, 'facade, await each', reference),
        must: 1.2,
        less: true,
      },
      {
        name: 'time with `Promise.all`',
        value: 1 / ratio(measured, 'facade, `Promise.all`', reference),
        aim: 1,
        less: true,
      },
    ],
  };
}
