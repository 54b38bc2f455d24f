/** A lending library's evening, written for the blocking better-sqlite3; `lending.facade.ts` is the same program on its facade. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

interface Book {
  id: number;
  title: string;
  copies: number;
}

export function lending(print: (line: unknown) => void): void {
  const db = new Database(':memory:');
  db.exec(`
    CREATE TABLE books(id INTEGER PRIMARY KEY, title TEXT NOT NULL UNIQUE, copies INTEGER NOT NULL CHECK (copies >= 0), cover BLOB);
    CREATE TABLE loans(id INTEGER PRIMARY KEY, book INTEGER REFERENCES books(id), reader TEXT)`);
  const add = db.prepare<[string, number, Buffer]>('INSERT INTO books(title, copies, cover) VALUES (?, ?, ?)');
  for (const [title, copies] of [
    ['Emma', 2],
    ['Dracula', 1],
    ['Ulysses', 3],
    ['Walden', 0],
  ] as const) {
    print(add.run(title, copies, Buffer.from(title)));
  }

  // a chain
  print(db.prepare('SELECT title FROM books ORDER BY title').pluck().all());

  // a transaction, committed, then one that is rolled back
  const take = db.prepare<[number]>('UPDATE books SET copies = copies - 1 WHERE id = ?');
  const lend = db.prepare<[number, string]>('INSERT INTO loans(book, reader) VALUES (?, ?)');
  const borrow = db.transaction((reader: string, books: number[]) => {
    for (const book of books) {
      lend.run(book, reader);
      take.run(book);
    }
    return books.length;
  });
  print(borrow('Ada', [1, 2, 3]));
  try {
    borrow.immediate('Ben', [1, 4]);
  } catch (error) {
    print([
      error instanceof Database.SqliteError,
      (error as Database.SqliteError & { code: string }).code,
      (error as Error).message,
    ]);
  }
  print(db.prepare('SELECT reader, count(*) AS n FROM loans GROUP BY reader').all());

  // SQL functions of our own
  db.function('initial', { deterministic: true }, (title: string) => title.slice(0, 1));
  print(db.prepare('SELECT initial(title) AS letter FROM books WHERE id < ?').all(3));
  db.aggregate('longest', {
    start: () => '',
    step: (longest: string, title: string) => (title.length > longest.length ? title : longest),
    result: (longest: string) => longest.toUpperCase(),
  });
  print(db.prepare('SELECT longest(title) FROM books').pluck().get());

  // rows, left early; the connection is free again
  for (const book of db.prepare<[], Book>('SELECT id, title, copies FROM books ORDER BY id').iterate()) {
    print(book);
    if (book.title === 'Dracula') break;
  }
  print(db.prepare('UPDATE books SET copies = copies + 1').run().changes);

  // a copy in memory
  const image = db.serialize();
  print([Buffer.isBuffer(image), image.subarray(0, 15).toString()]);
  const copy = new Database(image);
  print(copy.prepare('SELECT cover FROM books WHERE title = ?').pluck().get('Emma'));
  copy.close();

  try {
    db.prepare('SELEC title FROM books');
  } catch (error) {
    print([
      error instanceof Database.SqliteError,
      (error as Error).name,
      (error as Error & { code: string }).code,
      (error as Error).message,
    ]);
  }
  print([db.open, db.inTransaction, db.memory, db.name]);
  db.close();
  print(db.open);
}

/** `backup()` is asynchronous in the original as well. */
export async function backup(print: (line: unknown) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lending-'));
  const db = new Database(':memory:');
  db.exec('CREATE TABLE t(a); INSERT INTO t VALUES (1), (2)');
  print(await db.backup(join(folder, 'copy.db'), { progress: () => 100 }));
  const copy = new Database(join(folder, 'copy.db'), { readonly: true });
  print(copy.prepare('SELECT sum(a) FROM t').pluck().get());
  copy.close();
  db.close();
  rmSync(folder, { recursive: true });
}
