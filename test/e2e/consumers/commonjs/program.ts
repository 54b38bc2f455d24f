import Database from './generated/better-sqlite3';
import { gunzipSync } from './generated/commonjs.cjs';
import { gzipSync } from './generated/esm.mjs';

async function main(): Promise<void> {
  const text = (await gunzipSync(await gzipSync('a text'))).toString();
  const db = await Database.create(':memory:');
  const one = await db.prepare('select 1 as one').get();
  await db.close();
  console.log(JSON.stringify({ text, one, esm: typeof module === 'undefined' }));
}

void main();
