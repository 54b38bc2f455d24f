/** Everybody who can add two numbers, or read a row, in another thread. */
import { batching, flat, pingPong } from './baselines/clients.js';
import { peers } from './peers/clients.js';
import { insert, ROWS, schema, select, statement } from './rows.js';

export const facade = (name) => import(`../.build/bench/${name}.js`);
const isNode20 = process.versions.node.startsWith('20.');

/** `(i) => Promise<number>` by name. */
export async function adders({ others = true } = {}) {
  const library = await facade('library');
  const counter = await library.Counter.create();
  const contenders = {
    'L1, a message a call': pingPong('add'),
    'L3, a message a tick': flat(),
    'facade, function': library.add,
    'facade, method': (i) => counter.add(i),
  };
  if (others) for (const [name, start] of Object.entries(peers)) contenders[name] = await start();
  return Object.fromEntries(Object.entries(contenders).map(([name, add]) => [name, (i) => add(i, 1)]));
}

/** `(i) => Promise<Row>` by name; better-sqlite3 where it has a binary, else what Node has. */
export async function readers() {
  const key = (i) => 1 + (i % ROWS);
  const get = isNode20 ? await facadeStatement() : undefined;
  const direct = statement();
  const task = await peers.piscina('./rows-task.js');
  const contenders = {
    'L1, a message a call': pingPong('sqlite'),
    'L3, a message a tick': batching('sqlite'),
    ...(get === undefined ? {} : { 'facade, method': get }),
    piscina: (id) => task(id),
    'direct, blocking': (id) => direct.get(id),
  };
  return Object.fromEntries(Object.entries(contenders).map(([name, read]) => [name, (i) => read(key(i))]));
}

async function facadeStatement() {
  const { Database } = await facade('better-sqlite3');
  const db = await Database.create(':memory:');
  await db.exec(schema);
  const add = await db.prepare(insert);
  for (let i = 0; i < ROWS; i++) await add.run(`row ${i}`, i * 7);
  const get = await db.prepare(select);
  return (id) => get.get(id);
}
