/** Errors: their class, code and message, and what else can be done to a connection that few need. */
const assert = require('node:assert/strict');
const { after, describe, test } = require('node:test');
const Database = require('better-sqlite3');
const { SqliteError } = Database;

const db = new Database(':memory:');
after(() => db.close());
const errorOf = (run) => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('what sqlite says', () => {
  test('class, code and message', () => {
    const error = errorOf(() => db.prepare('select * from missing'));
    assert.ok(error instanceof SqliteError);
    assert.ok(error instanceof Error);
    assert.deepEqual(
      [error.name, error.code, error.message],
      ['SqliteError', 'SQLITE_ERROR', 'no such table: missing'],
    );
    assert.match(error.stack, /no such table: missing/);
    assert.equal(String(error), 'SqliteError: no such table: missing');
  });
  test('the caller is in the stack', () => {
    function theCaller() {
      return db.exec('nonsense');
    }
    assert.match(errorOf(theCaller).stack, /theCaller/);
  });
  for (const [sql, code] of [
    ["insert into s values (null, 'a', 1)", 'SQLITE_CONSTRAINT_NOTNULL'],
    ["insert into s values (1, 'a', 1); insert into s values (1, 'b', 1)", 'SQLITE_CONSTRAINT_UNIQUE'],
    ["insert into s values (2, 'b', -1)", 'SQLITE_CONSTRAINT_CHECK'],
    ["insert into s values (3, 'c', 1); insert into child values (99)", 'SQLITE_CONSTRAINT_FOREIGNKEY'],
    ["insert into strict_one values ('x')", 'SQLITE_CONSTRAINT_DATATYPE'],
  ])
    test(code, () => {
      db.exec(`create table s (a integer unique not null, b text primary key, c integer check (c > 0));
        create table child (a references s (a)); create table strict_one (n integer) strict`);
      const error = errorOf(() => db.exec(sql));
      db.exec('drop table child; drop table s; drop table strict_one');
      assert.ok(error instanceof SqliteError);
      assert.equal(error.code, code);
    });
});

describe('the class', () => {
  test('is on the module, too', () => assert.equal(typeof SqliteError, 'function'));
  test('can be made', () => {
    const error = new SqliteError('a message', 'SQLITE_CUSTOM');
    assert.ok(error instanceof Error && error instanceof SqliteError);
    assert.equal(error.message, 'a message');
  });
  test('can be made with a code', () =>
    assert.equal(new SqliteError('a message', 'SQLITE_CUSTOM').code, 'SQLITE_CUSTOM'));
  test('can be thrown through the original', () => {
    const mine = new SqliteError('mine', 'SQLITE_MINE');
    db.function('thrower', () => {
      throw mine;
    });
    const error = errorOf(() => db.prepare('select thrower()').get());
    assert.equal(error, mine);
    assert.ok(error instanceof SqliteError);
  });
});

describe('what few need', () => {
  test('unsafe mode', () => {
    assert.equal(db.unsafeMode(), db);
    db.exec('create table u (n); insert into u values (1), (2)');
    for (const row of db.prepare('select n from u').iterate())
      db.prepare('update u set n = n + 10 where n = ?').run(row.n);
    assert.equal(db.unsafeMode(false), db);
    assert.deepEqual(db.prepare('select n from u').pluck().all(), [11, 12]);
  });
  test('an extension that is missing', () => {
    assert.throws(() => db.loadExtension('/nowhere/missing'), SqliteError);
    assert.throws(() => db.loadExtension(5), TypeError);
    assert.throws(() => db.loadExtension(), TypeError);
  });
  test('sqlite has what it is built with', () => {
    assert.match(db.prepare('select sqlite_version()').pluck().get(), /^3\.\d+\.\d+$/);
    assert.equal(db.prepare("select json_extract('{\"a\": [1, 2]}', '$.a[1]')").pluck().get(), 2);
    db.exec("create virtual table words using fts5 (w); insert into words values ('needle in hay')");
    assert.equal(db.prepare("select w from words ('needle')").pluck().get(), 'needle in hay');
    assert.equal(db.prepare('select sin(0)').pluck().get(), 0);
  });
});
