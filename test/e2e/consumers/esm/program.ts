import Database, { SqliteError } from './generated/better-sqlite3.js';
import { gunzipSync, gzipSync } from './generated/node-zlib.js';

const db = await Database.create(':memory:');
await db.exec('create table numbers (n integer primary key)');
const insert = await db.prepare<[number]>('insert into numbers values (?)');
const insertAll = await db.transaction(async (numbers: number[]) => {
  for (const n of numbers) await insert.run(n);
});
await insertAll([1, 2, 3]);
const failure = await insertAll([4, 4]).catch((error: unknown) => error);
const sum = await db.prepare<[], { sum: number }>('select sum(n) as sum from numbers').get();
const rows: unknown[] = [];
for await (const row of db.prepare<[], number>('select n from numbers').pluck().iterate()) rows.push(row);
await db.close();

const packed = await gzipSync('a text');
const text = (await gunzipSync(packed)).toString();
console.log(JSON.stringify({ sum, rows, rolledBack: failure instanceof SqliteError && failure.code, text }));
