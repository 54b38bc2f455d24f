import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Database, SqliteError, Statement, Transaction } from '../../generated/better-sqlite3.js';
import { close } from '../../src/index.js';

afterAll(() => close());

async function people(): Promise<Database> {
  return await Database.create(':memory:').exec(
    "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, n INTEGER); INSERT INTO people (name, n) VALUES ('ada', 10), ('bob', 20)",
  );
}

describe('handles', () => {
  it('are instances of the facade class, and the same object is the same handle', async () => {
    const db = await people();
    expect(db).toBeInstanceOf(Database);
    expect(await db.exec('SELECT 1')).toBe(db);
    const statement = await db.prepare('SELECT 1');
    expect(statement).toBeInstanceOf(Statement);
    expect(await statement.database).toBe(db);
    expect(await statement.pluck()).toBe(statement);
  });

  it('read properties', async () => {
    const db = await people();
    expect(await db.memory).toBe(true);
    expect(await db.open).toBe(true);
    expect(await db.name).toBe(':memory:');
    expect(await db.pragma('user_version', { simple: true })).toBe(0);
  });

  it('pipeline without awaits between', async () => {
    const row = await Database.create(':memory:').exec('CREATE TABLE t (a)').prepare('SELECT 42 AS a').get();
    expect(row).toEqual({ a: 42 });
    expect(await Database.create().prepare('SELECT 7').pluck().get()).toBe(7);
    expect(await Database.create().prepare('SELECT 7').database.memory).toBe(true);
  });

  it('reject a chain with the error of its first failure', async () => {
    const error = await Database.create()
      .prepare('SELEC')
      .all()
      .catch((error: unknown) => error);
    expect(error).toBeInstanceOf(SqliteError);
    expect(error).toMatchObject({ code: 'SQLITE_ERROR', name: 'SqliteError' });
    expect((error as Error).message).toContain('near "SELEC"');
    expect((error as Error).stack).toMatch(
      /better-sqlite3[\s\S]*at async gen-async-facade \((?:thread|process) \d+\)[\s\S]*better-sqlite3\.test\.ts/,
    );
  });
});

describe('statements', () => {
  it('give rows, buffers and big integers', async () => {
    const db = await people();
    expect(await db.prepare('SELECT * FROM people ORDER BY id').all()).toEqual([
      { id: 1, name: 'ada', n: 10 },
      { id: 2, name: 'bob', n: 20 },
    ]);
    const { b } = (await db.prepare('SELECT ? AS b').get(Buffer.from('hello'))) as { b: Buffer };
    expect(Buffer.isBuffer(b)).toBe(true);
    expect(b.toString()).toBe('hello');
    expect(await db.prepare('INSERT INTO people (name) VALUES (?)').run('eve')).toEqual({
      changes: 1,
      lastInsertRowid: 3,
    });
  });

  it('run in the order in which they were made', async () => {
    const db = await people();
    const insert = await db.prepare('INSERT INTO people (n) VALUES (?)');
    await Promise.all(Array.from({ length: 1000 }, (_, n) => insert.run(n)));
    const all = (await db.prepare('SELECT n FROM people WHERE id > 2 ORDER BY id').pluck().all()) as number[];
    expect(all).toEqual(Array.from({ length: 1000 }, (_, n) => n));
  });

  it('iterate, also with an early end', async () => {
    const db = await Database.create();
    await db.exec('CREATE TABLE t (n)');
    await db.exec(
      'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM c WHERE n < 1000) INSERT INTO t SELECT n FROM c',
    );
    const seen: number[] = [];
    for await (const n of db.prepare<[], number>('SELECT n FROM t ORDER BY n').pluck().iterate()) seen.push(n);
    expect(seen).toEqual(Array.from({ length: 1000 }, (_, n) => n + 1));
    for await (const row of db.prepare('SELECT n FROM t').iterate()) {
      expect(row).toEqual({ n: 1 });
      break;
    }
    await db.exec('INSERT INTO t VALUES (0)');
    await expect(db.prepare('SELECT n FROM nothing').iterate().next()).rejects.toBeInstanceOf(SqliteError);
  });
});

describe('transactions', () => {
  async function bank() {
    const db = await Database.create();
    await db.exec("CREATE TABLE a (id TEXT PRIMARY KEY, n INTEGER); INSERT INTO a VALUES ('x', 10), ('y', 0)");
    const take = await db.prepare<[string], { n: number }>('UPDATE a SET n = n - 7 WHERE id = ? RETURNING n');
    const give = await db.prepare<[string]>('UPDATE a SET n = n + 7 WHERE id = ?');
    const error = new Error('overdrawn');
    const move = await db.transaction(async (from: string, to: string) => {
      const row = await take.get(from);
      if ((row?.n ?? 0) < 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
      await give.run(to);
      return 'moved';
    });
    const state = () => db.prepare('SELECT n FROM a ORDER BY id').pluck().all();
    return { db, move, state, error };
  }

  it('with an async body commit once it has finished', async () => {
    const { move, state } = await bank();
    expect(move).toBeInstanceOf(Transaction);
    expect(await move('x', 'y')).toBe('moved');
    expect(await state()).toEqual([3, 7]);
  });

  it('roll back and reject with the very error that the body threw', async () => {
    const { move, state, error } = await bank();
    await move('x', 'y');
    await expect(move('x', 'y')).rejects.toBe(error);
    expect(await state()).toEqual([3, 7]);
    expect(await move.deferred('y', 'x')).toBe('moved');
  });

  it('let calls from elsewhere wait until they have ended', async () => {
    const { db, move, state } = await bank();
    const moved = move('x', 'y').catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const outside = db.exec("INSERT INTO a VALUES ('z', 1)");
    const inside = db.pragma('user_version', { simple: true });
    expect(await moved).toBe('moved');
    await outside;
    await inside;
    expect(await state()).toEqual([3, 7, 1]);
  });

  it('can be called before they exist', async () => {
    const db = await people();
    const count = await db.transaction(async () => await db.prepare('SELECT count(*) FROM people').pluck().get())();
    expect(count).toBe(2);
  });
});

describe('callbacks', () => {
  it('give their result to the original, synchronously or not', async () => {
    const db = await people();
    await db.function('twice', (n: number) => n * 2);
    await db.function('later', async (n: number) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return n + 0.5;
    });
    expect(await db.prepare('SELECT twice(21)').pluck().get()).toBe(42);
    expect(await db.prepare('SELECT later(n) FROM people').pluck().all()).toEqual([10.5, 20.5]);
    await expect(db.prepare('SELECT twice(1, 2)').get()).rejects.toBeInstanceOf(SqliteError);
  });

  it('aggregate', async () => {
    const db = await people();
    await db.aggregate('total', {
      start: () => 0,
      step: (sum: number, n: number) => sum + n,
      result: (sum: number) => sum,
    });
    expect(await db.prepare('SELECT total(n) FROM people').pluck().get()).toBe(30);
  });
});

describe('virtual tables', () => {
  const log: string[] = [];
  function* squares(most: unknown): Generator<{ n: number; square: number }> {
    try {
      for (let i = 0; i < Number(most); i++) yield { n: i, square: i * i };
    } finally {
      log.push('ended');
    }
  }

  it('read from generators', async () => {
    const db = await Database.create().table('squares', {
      columns: ['n', 'square'],
      parameters: ['most'],
      rows: squares,
    });
    expect(await db.prepare('SELECT square FROM squares(4)').pluck().all()).toEqual([0, 1, 4, 9]);
    expect(log.splice(0)).toEqual(['ended']);
    expect(await db.prepare('SELECT n FROM squares(1000000) LIMIT 2').pluck().all()).toEqual([0, 1]);
  });

  it('read from asynchronous generators, which may ask other databases', async () => {
    const db = await Database.create();
    const other = await people();
    async function* names(): AsyncGenerator<[string]> {
      for (const name of await other.prepare<[], string>('SELECT name FROM people ORDER BY id').pluck().all()) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        yield [name];
      }
    }
    await db.table('names', { columns: ['name'], rows: names });
    expect(await db.prepare('SELECT upper(name) FROM names').pluck().all()).toEqual(['ADA', 'BOB']);
    const seen: string[] = [];
    for await (const name of db.prepare<[], string>('SELECT name FROM names').pluck().iterate()) {
      seen.push(name);
      break;
    }
    expect(seen).toEqual(['ada']);
    expect(await db.prepare('SELECT count(*) FROM names').pluck().get()).toBe(2);
  });

  it('fail with what the generator throws', async () => {
    const error = new Error('no more');
    const db = await Database.create().table('broken', {
      columns: ['a'],
      rows: async function* () {
        yield [1];
        throw error;
      },
    });
    await expect(db.prepare('SELECT * FROM broken').all()).rejects.toBe(error);
  });
});

it('backs up, serializes and opens what it serialized', async () => {
  const file = join(tmpdir(), `gen-async-facade-${process.pid}.db`);
  const db = await people();
  let calls = 0;
  const progress = () => {
    calls++;
    return 100;
  };
  expect(await db.backup(file, { progress })).toMatchObject({ remainingPages: 0 });
  expect(calls).toBeGreaterThan(0);
  const bytes = await db.serialize();
  expect(Buffer.isBuffer(bytes)).toBe(true);
  expect(await Database.create(bytes).prepare('SELECT count(*) FROM people').pluck().get()).toBe(2);
  expect(await Database.create(file).prepare('SELECT count(*) FROM people').pluck().get()).toBe(2);
  rmSync(file);
});
