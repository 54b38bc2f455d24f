/** Connections: how they are opened, what they tell about themselves, exec, pragma, and how they end. */
const assert = require('node:assert/strict');
const { existsSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { after, describe, test } = require('node:test');
const Database = require('better-sqlite3');

const folder = mkdtempSync(join(tmpdir(), 'database-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, `${++files}.db`);

describe('opening', () => {
  test('a file is made when it is missing', () => {
    const file = newFile();
    const db = new Database(file);
    db.exec('create table t (a)');
    assert.equal(existsSync(file), true);
    assert.deepEqual([db.name, db.memory, db.readonly, db.open, db.inTransaction], [file, false, false, true, false]);
    db.close();
  });
  test('in memory', () => {
    const db = new Database(':memory:');
    assert.deepEqual([db.name, db.memory, db.readonly], [':memory:', true, false]);
    db.close();
  });
  test('a temporary one, by an empty name or none', () => {
    for (const db of [new Database(''), new Database()]) {
      assert.deepEqual([db.name, db.memory, db.open], ['', true, true]);
      db.close();
    }
  });
  test('with undefined and null options', () => {
    new Database(':memory:', undefined).close();
    assert.throws(() => new Database(':memory:', 'readonly'), TypeError);
  });
  test('the name has to be a string', () => {
    assert.throws(() => new Database(1), TypeError);
    assert.throws(() => new Database({}), TypeError);
    assert.throws(() => new Database(['a']), TypeError);
  });
  test('options that were spelled otherwise once', () => {
    assert.throws(() => new Database(':memory:', { readOnly: true }), TypeError);
    assert.throws(() => new Database('', { memory: true }), TypeError);
  });
  test('fileMustExist', () => {
    const file = newFile();
    const isMissing = (error) => error instanceof Database.SqliteError && error.code === 'SQLITE_CANTOPEN';
    assert.throws(() => new Database(file, { fileMustExist: true }), isMissing);
    assert.equal(existsSync(file), false);
    new Database(file).exec('create table t (a)').close();
    new Database(file, { fileMustExist: true }).close();
  });
  test('a folder that is missing', () => {
    assert.throws(() => new Database(join(folder, 'nowhere', 'a.db')), {
      name: 'TypeError',
      message: 'Cannot open database because the directory does not exist',
    });
  });
  test('readonly', () => {
    const file = newFile();
    new Database(file).exec('create table t (a); insert into t values (1)').close();
    const db = new Database(file, { readonly: true });
    assert.equal(db.readonly, true);
    assert.equal(db.prepare('select a from t').pluck().get(), 1);
    assert.throws(() => db.prepare('insert into t values (2)').run(), { code: 'SQLITE_READONLY' });
    db.close();
    assert.throws(() => new Database(newFile(), { readonly: true }), { code: 'SQLITE_CANTOPEN' });
    assert.throws(() => new Database(':memory:', { readonly: true }), TypeError);
  });
  test('timeout', () => {
    assert.throws(() => new Database(':memory:', { timeout: -1 }), TypeError);
    assert.throws(() => new Database(':memory:', { timeout: 75.01 }), TypeError);
    assert.throws(() => new Database(':memory:', { timeout: '75' }), TypeError);
    const file = newFile();
    const one = new Database(file);
    const other = new Database(file, { timeout: 50 });
    one.exec('create table t (a); begin immediate');
    const start = Date.now();
    assert.throws(() => other.exec('begin immediate'), { code: 'SQLITE_BUSY' });
    assert.ok(Date.now() - start >= 40);
    one.exec('commit');
    other.exec('begin immediate; commit');
    one.close();
    other.close();
  });
  test('verbose gets each statement with its parameters', () => {
    const seen = [];
    const db = new Database(':memory:', { verbose: (sql, ...more) => seen.push([sql, ...more]) });
    db.exec('create table t (a)');
    db.prepare('insert into t values (?)').run('x');
    assert.deepEqual(seen, [['create table t (a)'], ["insert into t values ('x')"]]);
    db.close();
    assert.throws(() => new Database(':memory:', { verbose: 'yes' }), TypeError);
  });
  test('without new', () => {
    const db = Database(':memory:');
    assert.ok(db instanceof Database);
    db.close();
  });
  test('a file that is no database', () => {
    const file = newFile();
    writeFileSync(file, 'x'.repeat(4096));
    const db = new Database(file);
    assert.throws(() => db.exec('create table t (a)'), { code: 'SQLITE_NOTADB', message: 'file is not a database' });
    db.close();
  });
});

describe('classes', () => {
  test('instances', () => {
    const db = new Database(':memory:');
    assert.ok(db instanceof Database);
    assert.equal(db.constructor, Database);
    assert.equal(db.prepare('select 1') instanceof Database, false);
    db.close();
  });
  test('subclasses keep their own members', () => {
    class Store extends Database {
      constructor() {
        super(':memory:');
        this.exec('create table t (a)');
        this.label = 'mine';
      }
      add(value) {
        return this.prepare('insert into t values (?)').run(value).changes;
      }
      exec(sql) {
        return super.exec(sql.trim());
      }
    }
    const store = new Store();
    assert.ok(store instanceof Store && store instanceof Database);
    assert.deepEqual([store.add(1), store.add(2), store.label], [1, 1, 'mine']);
    assert.equal(store.exec('  delete from t '), store);
    assert.equal(store.prepare('select count(*) from t').pluck().get(), 0);
    store.close();
  });
});

describe('exec', () => {
  test('several statements, and the database itself as a result', () => {
    const db = new Database(':memory:');
    assert.equal(db.exec('create table t (a); insert into t values (1), (2); -- that is it'), db);
    assert.equal(db.exec(''), db);
    assert.equal(db.prepare('select sum(a) from t').pluck().get(), 3);
    db.close();
  });
  test('stops where it fails', () => {
    const db = new Database(':memory:');
    assert.throws(() => db.exec('create table t (a); insert into nowhere values (1); create table u (a)'), {
      code: 'SQLITE_ERROR',
      message: 'no such table: nowhere',
    });
    assert.deepEqual(db.prepare('select name from sqlite_master').pluck().all(), ['t']);
    db.close();
  });
  test('takes strings only', () => {
    const db = new Database(':memory:');
    for (const wrong of [undefined, null, 1, {}, new String('select 1')])
      assert.throws(() => db.exec(wrong), TypeError);
    db.close();
  });
});

describe('pragma', () => {
  const db = new Database(':memory:');
  after(() => db.close());
  test('rows', () => assert.deepEqual(db.pragma('cache_size = 1234'), []));
  test('what was set', () => assert.deepEqual(db.pragma('cache_size'), [{ cache_size: 1234 }]));
  test('simple', () => assert.equal(db.pragma('cache_size', { simple: true }), 1234));
  test('simple without rows', () => assert.equal(db.pragma('table_info(missing)', { simple: true }), undefined));
  test('several columns', () => {
    db.exec('create table t (id integer primary key, name text not null)');
    const rows = db.pragma('table_info(t)');
    assert.deepEqual(
      rows.map(({ name, type, notnull, pk }) => [name, type, notnull, pk]),
      [
        ['id', 'INTEGER', 0, 1],
        ['name', 'TEXT', 1, 0],
      ],
    );
  });
  test('wrong arguments', () => {
    assert.throws(() => db.pragma(), TypeError);
    assert.throws(() => db.pragma(123), TypeError);
    assert.throws(() => db.pragma('cache_size', true), TypeError);
    assert.throws(() => db.pragma('cache_size', { simple: 'yes' }), TypeError);
  });
  test('foreign keys are on', () => assert.equal(db.pragma('foreign_keys', { simple: true }), 1));
});

describe('close', () => {
  test('nothing works afterwards', () => {
    const db = new Database(':memory:');
    const statement = db.prepare('select 1');
    const transaction = db.transaction(() => 1);
    assert.equal(db.close(), db);
    assert.equal(db.open, false);
    const isClosed = { name: 'TypeError', message: 'The database connection is not open' };
    assert.throws(() => statement.get(), isClosed);
    assert.throws(() => statement.all(), isClosed);
    assert.throws(() => db.exec('select 1'), isClosed);
    assert.throws(() => db.prepare('select 1'), isClosed);
    assert.throws(() => db.pragma('cache_size'), isClosed);
    assert.throws(() => db.function('f', () => 1), isClosed);
    assert.throws(() => db.aggregate('f', { step: () => 1 }), isClosed);
    assert.throws(() => transaction(), isClosed);
  });
  test('a second time', () => {
    const db = new Database(':memory:');
    db.close();
    assert.equal(db.close(), db);
  });
  test('ends an open transaction', () => {
    const file = newFile();
    const db = new Database(file);
    db.exec('create table t (a); begin; insert into t values (1)');
    assert.equal(db.inTransaction, true);
    db.close();
    const again = new Database(file);
    assert.equal(again.prepare('select count(*) from t').pluck().get(), 0);
    again.close();
  });
});
