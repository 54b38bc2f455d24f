/** `npm run bench`: better-sqlite3's `get()` through its generated facade, beside direct calls and hand-written workers. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { close } from 'gen-async-facade';
import { Piscina } from 'piscina';
import Database from '../../generated/better-sqlite3.js';
import { batching, pingPong } from './baselines/clients.js';
import { insert, ROWS, type Row, schema, select, statement } from './baselines/rows.js';
import { type Contender, compare, table } from './harness.js';

const direct = statement();
const raw = pingPong();
const batch = batching();
const pool = new Piscina<number, Row>({
  filename: fileURLToPath(new URL('./baselines/task.js', import.meta.url)),
  minThreads: 1,
  maxThreads: 1,
});

const db = await Database.create(':memory:');
await db.exec(schema);
const add = await db.prepare(insert);
for (let i = 0; i < ROWS; i++) await add.run(`row ${i}`, i * 7);
const facade = await db.prepare<[number], Row>(select);

const key = (i: number) => 1 + (i % ROWS);
const oneByOne = (get: (key: number) => unknown) => async (calls: number) => {
  for (let i = 0; i < calls; i++) await get(key(i));
};
const inFlight = (get: (key: number) => unknown) => async (calls: number) => {
  await Promise.all(Array.from({ length: calls }, (_, i) => get(key(i))));
};
const contenders = (run: typeof oneByOne): Contender[] => [
  { name: 'hand-written worker, one message a call', run: run(raw.get) },
  { name: 'hand-written worker, one message a tick', run: run(batch.get) },
  { name: 'piscina, one task a call', run: run((id) => pool.run(id)) },
  { name: 'generated facade', run: run((id) => facade.get(id)) },
  { name: 'direct, blocking', run: run((id) => direct.get(id)) },
];

console.log(`Node ${process.version}, ${availableParallelism()} cores, better-sqlite3 \`get()\` by primary key\n`);
console.log(table('One by one', await compare(contenders(oneByOne), 200)));
console.log(table('1,000 in flight', await compare(contenders(inFlight), 1_000)));

await Promise.all([raw.close(), batch.close(), pool.destroy(), close()]);
