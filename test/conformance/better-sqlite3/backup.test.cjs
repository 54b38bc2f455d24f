/** Copies of whole databases: backup with its progress, and serialize. */
const assert = require('node:assert/strict');
const { existsSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { after, beforeEach, describe, test } = require('node:test');
const Database = require('better-sqlite3');

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, `${++files}.db`);

let db = new Database(':memory:');
beforeEach(() => {
  db.close();
  db = new Database(newFile());
  db.exec('create table t (n integer, b blob)');
  const insert = db.prepare('insert into t values (?, zeroblob(1000))');
  db.transaction(() => {
    for (let n = 0; n < 500; n++) insert.run(n);
  })();
});
after(() => db.close());

const sum = (file) => {
  const copy = new Database(file, { readonly: true });
  const result = copy.prepare('select sum(n) from t').pluck().get();
  copy.close();
  return result;
};

describe('backup', () => {
  test('gives a promise', async () => {
    const promise = db.backup(newFile());
    assert.ok(promise instanceof Promise);
    await promise;
  });
  test('is a database like the first', async () => {
    const file = newFile();
    const { totalPages, remainingPages } = await db.backup(file);
    assert.ok(totalPages > 100);
    assert.equal(remainingPages, 0);
    assert.equal(sum(file), 124_750);
  });
  test('replaces what is there', async () => {
    const file = newFile();
    new Database(file).exec('create table other (a)').close();
    await db.backup(file);
    assert.equal(sum(file), 124_750);
  });
  test('tells its progress, and goes as fast as it is told', async () => {
    const seen = [];
    await db.backup(newFile(), {
      progress({ totalPages, remainingPages }) {
        seen.push(totalPages - remainingPages);
        return 20;
      },
    });
    assert.equal(seen[0], 0);
    assert.deepEqual(new Set(seen.slice(1).map((pages, i) => pages - seen[i])), new Set([20]));
  });
  test('can wait', async () => {
    let calls = 0;
    await db.backup(newFile(), { progress: () => (++calls < 5 ? 0 : 10_000) });
    assert.equal(calls, 5);
  });
  test('the connection can be used meanwhile', async () => {
    const file = newFile();
    const promise = db.backup(file, { progress: () => 10 });
    db.prepare('insert into t values (1000000, null)').run();
    await promise;
    assert.equal(sum(file), 1_124_750);
  });
  test('of an attached one', async () => {
    const file = newFile();
    db.exec("attach ':memory:' as other; create table other.t (n); insert into other.t values (7)");
    await db.backup(file, { attached: 'other' });
    assert.equal(sum(file), 7);
  });
  test('an error in the callback', async () => {
    const file = newFile();
    const mine = new RangeError('enough');
    await assert.rejects(
      db.backup(file, {
        progress() {
          throw mine;
        },
      }),
      (error) => error === mine,
    );
    assert.equal(existsSync(file), false);
  });
  test('a wrong result of the callback', async () => {
    await assert.rejects(db.backup(newFile(), { progress: () => 'fast' }), {
      name: 'TypeError',
      message: 'Expected progress callback to return a number or undefined',
    });
  });
  test('wrong arguments reject', async () => {
    await assert.rejects(db.backup(), TypeError);
    await assert.rejects(db.backup(':memory:'), TypeError);
    await assert.rejects(db.backup(''), TypeError);
    await assert.rejects(db.backup(newFile(), { attached: 5 }), TypeError);
    await assert.rejects(db.backup(newFile(), { progress: 5 }), TypeError);
    await assert.rejects(db.backup(join(folder, 'nowhere', 'a.db')), { message: /directory does not exist/ });
  });
  test('after close', async () => {
    const closed = new Database(':memory:');
    closed.close();
    await assert.rejects(closed.backup(newFile()), {
      name: 'TypeError',
      message: 'The database connection is not open',
    });
  });
});

describe('serialize', () => {
  test('is the file as a buffer', () => {
    const bytes = db.serialize();
    assert.ok(Buffer.isBuffer(bytes));
    assert.equal(bytes.subarray(0, 15).toString(), 'SQLite format 3');
  });
  test('can be opened', () => {
    const copy = new Database(db.serialize());
    assert.deepEqual([copy.memory, copy.readonly], [true, false]);
    assert.equal(copy.prepare('select sum(n) from t').pluck().get(), 124_750);
    copy.exec('delete from t');
    assert.equal(db.prepare('select count(*) from t').pluck().get(), 500);
    copy.close();
  });
  test('can be opened for reading only', () => {
    const copy = new Database(db.serialize(), { readonly: true });
    assert.throws(() => copy.exec('delete from t'), { code: 'SQLITE_READONLY' });
    copy.close();
  });
  test('of an attached one', () => {
    db.exec("attach ':memory:' as other; create table other.t (n); insert into other.t values (7)");
    const copy = new Database(db.serialize({ attached: 'other' }));
    assert.equal(copy.prepare('select n from t').pluck().get(), 7);
    copy.close();
  });
  test('wrong arguments', () => {
    assert.throws(() => db.serialize('main'), TypeError);
    assert.throws(() => db.serialize({ attached: 1 }), TypeError);
    assert.throws(() => db.serialize({ attached: '' }), TypeError);
  });
});
