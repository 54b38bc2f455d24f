/** The table that every contender reads: 1,000 rows in memory. */
export const ROWS = 1_000;

export const schema = 'CREATE TABLE rows(id INTEGER PRIMARY KEY, name TEXT, amount INTEGER)';
export const insert = 'INSERT INTO rows(name, amount) VALUES (?, ?)';
export const select = 'SELECT * FROM rows WHERE id = ?';

const Database = await open();

/** better-sqlite3, which is installed for one version of Node, or what later ones have themselves. */
async function open() {
  if (process.versions.node.startsWith('20.')) return (await import('better-sqlite3')).default;
  return (await import('node:sqlite')).DatabaseSync;
}

export function database() {
  const db = new Database(':memory:');
  db.exec(schema);
  const add = db.prepare(insert);
  for (let i = 0; i < ROWS; i++) add.run(`row ${i}`, i * 7);
  return db;
}

/** A prepared `get()` on a database of its own. */
export function statement() {
  return database().prepare(select);
}
