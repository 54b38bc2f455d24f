/** The table that every contender reads: 1,000 rows in memory. */
import Database from 'better-sqlite3';

export const ROWS = 1_000;

export const schema = 'CREATE TABLE rows(id INTEGER PRIMARY KEY, name TEXT, amount INTEGER)';
export const insert = 'INSERT INTO rows(name, amount) VALUES (?, ?)';
export const select = 'SELECT * FROM rows WHERE id = ?';

export interface Row {
  id: number;
  name: string;
  amount: number;
}

/** A prepared `get()` on a database of its own. */
export function statement(): Database.Statement<[number], Row> {
  const db = new Database(':memory:');
  db.exec(schema);
  const add = db.prepare(insert);
  for (let i = 0; i < ROWS; i++) add.run(`row ${i}`, i * 7);
  return db.prepare<[number], Row>(select);
}
