/** The program of `lending.blocking.ts` on the generated facade: the same lines, with `await`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database, { SqliteError } from '../../generated/better-sqlite3.js';

interface Book {
  id: number;
  title: string;
  copies: number;
}

export async function lending(print: (line: unknown) => void): Promise<void> {
  const db = await Database.create(':memory:');
  await db.exec(`
    CREATE TABLE books(id INTEGER PRIMARY KEY, title TEXT NOT NULL UNIQUE, copies INTEGER NOT NULL CHECK (copies >= 0), cover BLOB);
    CREATE TABLE loans(id INTEGER PRIMARY KEY, book INTEGER REFERENCES books(id), reader TEXT)`);
  const add = await db.prepare<[string, number, Buffer]>('INSERT INTO books(title, copies, cover) VALUES (?, ?, ?)');
  for (const [title, copies] of [
    ['Emma', 2],
    ['Dracula', 1],
    ['Ulysses', 3],
    ['Walden', 0],
  ] as const) {
    print(await add.run(title, copies, Buffer.from(title)));
  }

  // a chain, without an await between
  print(await db.prepare('SELECT title FROM books ORDER BY title').pluck().all());

  // a transaction with an asynchronous body, committed, then one that is rolled back
  const take = await db.prepare<[number]>('UPDATE books SET copies = copies - 1 WHERE id = ?');
  const lend = await db.prepare<[number, string]>('INSERT INTO loans(book, reader) VALUES (?, ?)');
  const borrow = await db.transaction(async (reader: string, books: number[]) => {
    for (const book of books) {
      await lend.run(book, reader);
      await sleep(1);
      await take.run(book);
    }
    return books.length;
  });
  print(await borrow('Ada', [1, 2, 3]));
  try {
    await borrow.immediate('Ben', [1, 4]);
  } catch (error) {
    print([error instanceof SqliteError, (error as SqliteError).code, (error as Error).message]);
  }
  print(await db.prepare('SELECT reader, count(*) AS n FROM loans GROUP BY reader').all());

  // SQL functions of our own, asynchronous
  await db.function('initial', { deterministic: true }, async (title: string) => {
    await sleep(1);
    return title.slice(0, 1);
  });
  print(await db.prepare('SELECT initial(title) AS letter FROM books WHERE id < ?').all(3));
  await db.aggregate('longest', {
    start: () => '',
    step: async (longest: string, title: string) => (title.length > longest.length ? title : longest),
    result: (longest: string) => longest.toUpperCase(),
  });
  print(await db.prepare('SELECT longest(title) FROM books').pluck().get());

  // rows, left early; the connection is free again
  for await (const book of db.prepare<[], Book>('SELECT id, title, copies FROM books ORDER BY id').iterate()) {
    print(book);
    if (book.title === 'Dracula') break;
  }
  print((await db.prepare('UPDATE books SET copies = copies + 1').run()).changes);

  // a copy in memory
  const image = await db.serialize();
  print([Buffer.isBuffer(image), image.subarray(0, 15).toString()]);
  const copy = await Database.create(image);
  print(await copy.prepare('SELECT cover FROM books WHERE title = ?').pluck().get('Emma'));
  await copy.close();

  try {
    await db.prepare('SELEC title FROM books');
  } catch (error) {
    print([error instanceof SqliteError, (error as Error).name, (error as SqliteError).code, (error as Error).message]);
  }
  print([await db.open, await db.inTransaction, await db.memory, await db.name]);
  await db.close();
  print(await db.open);
}

/** `backup()` is asynchronous in the original as well. */
export async function backup(print: (line: unknown) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lending-'));
  const db = await Database.create(':memory:');
  await db.exec('CREATE TABLE t(a); INSERT INTO t VALUES (1), (2)');
  print(await db.backup(join(folder, 'copy.db'), { progress: () => 100 }));
  const copy = await Database.create(join(folder, 'copy.db'), { readonly: true });
  print(await copy.prepare('SELECT sum(a) FROM t').pluck().get());
  await copy.close();
  await db.close();
  rmSync(folder, { recursive: true });
}
