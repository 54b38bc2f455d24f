/** Prepared statements: run, get, all, the shapes of rows, and what a statement tells about itself. */
const assert = require('node:assert/strict');
const { after, beforeEach, describe, test } = require('node:test');
const Database = require('better-sqlite3');

let db = new Database(':memory:');
beforeEach(() => {
  db.close();
  db = new Database(':memory:');
  db.exec(
    "create table t (a text, b integer, c real, d blob); insert into t values ('x', 1, 1.5, x'dd'), ('y', 2, 2.5, null)",
  );
});
after(() => db.close());

describe('prepare', () => {
  test('what it is', () => {
    const statement = db.prepare('select a from t');
    assert.equal(statement.source, 'select a from t');
    assert.equal(statement.reader, true);
    assert.equal(statement.readonly, true);
    assert.equal(statement.busy, false);
    assert.equal(statement.database, db);
  });
  test('what writes', () => {
    const insert = db.prepare('insert into t (a) values (1)');
    assert.deepEqual([insert.reader, insert.readonly], [false, false]);
    const returning = db.prepare('insert into t (a) values (1) returning a');
    assert.deepEqual([returning.reader, returning.readonly], [true, false]);
    const begin = db.prepare('begin');
    assert.deepEqual([begin.reader, begin.readonly], [false, true]);
  });
  test('one statement, and no more', () => {
    db.prepare('select 1;');
    db.prepare('select 1; -- a comment');
    db.prepare('; select 1 /* comment */ ;; ');
    assert.throws(() => db.prepare('select 1; select 2'), {
      name: 'RangeError',
      message: 'The supplied SQL string contains more than one statement',
    });
    for (const none of ['', ';', ' -- nothing'])
      assert.throws(() => db.prepare(none), {
        name: 'RangeError',
        message: 'The supplied SQL string contains no statements',
      });
  });
  test('wrong SQL', () => {
    assert.throws(() => db.prepare('selec 1'), { code: 'SQLITE_ERROR', message: 'near "selec": syntax error' });
    assert.throws(() => db.prepare('select * from nowhere'), { message: 'no such table: nowhere' });
    for (const wrong of [undefined, null, 5, Buffer.from('select 1')])
      assert.throws(() => db.prepare(wrong), TypeError);
  });
  test('many of the same text are different statements', () => {
    const [one, other] = [db.prepare('select 1'), db.prepare('select 1')];
    assert.notEqual(one, other);
    assert.equal(one.pluck().get(), 1);
    assert.deepEqual(other.get(), { 1: 1 });
  });
});

describe('run', () => {
  test('changes and the last row id', () => {
    const insert = db.prepare("insert into t (a) values ('z')");
    assert.deepEqual(insert.run(), { changes: 1, lastInsertRowid: 3 });
    assert.deepEqual(insert.run(), { changes: 1, lastInsertRowid: 4 });
    assert.equal(db.prepare('update t set b = 0').run().changes, 4);
    assert.equal(db.prepare('delete from t where a = ?').run('z').changes, 2);
    assert.equal(db.prepare('create table u (a)').run().changes, 0);
  });
  test('is for what returns rows, too', () => {
    assert.equal(db.prepare('select 1').run().changes, 0);
    assert.deepEqual(db.prepare('update t set b = 0 returning a').run().changes, 2);
  });
  test('what fails changes nothing', () => {
    db.exec('create table u (a integer primary key)');
    const insert = db.prepare('insert into u values (?)');
    insert.run(1);
    assert.throws(() => insert.run(1), { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
    assert.equal(insert.run(2).lastInsertRowid, 2);
    assert.equal(db.prepare('select count(*) from u').pluck().get(), 2);
  });
  test('triggers do not count', () => {
    db.exec('create table log (a); create trigger on_t after insert on t begin insert into log values (new.a); end');
    assert.deepEqual(db.prepare("insert into t (a) values ('z')").run(), { changes: 1, lastInsertRowid: 3 });
    assert.equal(db.prepare('select count(*) from log').pluck().get(), 1);
  });
});

describe('get and all', () => {
  test('values of each kind', () => {
    assert.deepEqual(db.prepare('select * from t order by b').get(), { a: 'x', b: 1, c: 1.5, d: Buffer.from([0xdd]) });
    assert.deepEqual(db.prepare('select * from t order by b').all()[1], { a: 'y', b: 2, c: 2.5, d: null });
  });
  test('nothing found', () => {
    assert.equal(db.prepare('select a from t where b = 9').get(), undefined);
    assert.deepEqual(db.prepare('select a from t where b = 9').all(), []);
  });
  test('a statement that returns nothing has neither', () => {
    const refused = { name: 'TypeError', message: 'This statement does not return data. Use run() instead' };
    const insert = db.prepare('insert into t (a) values (?)');
    assert.throws(() => insert.get(1), refused);
    assert.throws(() => insert.all(1), refused);
    assert.throws(() => insert.pluck(), TypeError);
    assert.throws(() => insert.raw(), TypeError);
    assert.throws(() => insert.expand(), TypeError);
    assert.throws(() => insert.columns(), TypeError);
  });
  test('returning', () => {
    assert.deepEqual(db.prepare('update t set b = b + 10 returning a, b').all(), [
      { a: 'x', b: 11 },
      { a: 'y', b: 12 },
    ]);
  });
  test('columns of the same name: the last one', () => {
    assert.deepEqual(db.prepare('select 1 as n, 2 as n').get(), { n: 2 });
  });
  test('names that objects have already', () => {
    const row = db.prepare('select 1 as "constructor", 2 as "toString", 3 as "__proto__x", 4 as "a b"').get();
    assert.deepEqual(Object.entries(row), [
      ['constructor', 1],
      ['toString', 2],
      ['__proto__x', 3],
      ['a b', 4],
    ]);
  });
  test('many rows', () => {
    const sql = 'with recursive n (i) as (select 1 union all select i + 1 from n where i < 5000) select i from n';
    assert.equal(
      db
        .prepare(sql)
        .pluck()
        .all()
        .reduce((sum, i) => sum + i, 0),
      12_502_500,
    );
  });
});

describe('shapes of rows', () => {
  test('pluck', () => {
    const statement = db.prepare('select a, b from t order by b');
    assert.equal(statement.pluck(), statement);
    assert.deepEqual([statement.get(), statement.all()], ['x', ['x', 'y']]);
    assert.equal(statement.pluck(true).get(), 'x');
    assert.deepEqual(statement.pluck(false).get(), { a: 'x', b: 1 });
    assert.throws(() => statement.pluck('yes'), TypeError);
  });
  test('raw', () => {
    const statement = db.prepare('select a, b from t order by b').raw();
    assert.deepEqual(statement.all(), [
      ['x', 1],
      ['y', 2],
    ]);
    assert.deepEqual(statement.raw(false).get(), { a: 'x', b: 1 });
  });
  test('expand', () => {
    db.exec("create table u (a, e); insert into u values ('x', 5)");
    const statement = db.prepare('select t.a, t.b, u.e, 1 + 1 as sum from t join u on u.a = t.a').expand();
    assert.deepEqual(statement.get(), { t: { a: 'x', b: 1 }, u: { e: 5 }, $: { sum: 2 } });
    assert.deepEqual(statement.expand(false).get(), { a: 'x', b: 1, e: 5, sum: 2 });
  });
  test('the last one wins', () => {
    const statement = db.prepare('select a from t order by b').pluck().raw();
    assert.deepEqual(statement.get(), ['x']);
    assert.equal(statement.pluck().get(), 'x');
    assert.deepEqual(statement.expand().get(), { t: { a: 'x' } });
  });
  test('columns', () => {
    assert.deepEqual(db.prepare('select a, b as bb, 1 as one from t').columns(), [
      { name: 'a', column: 'a', table: 't', database: 'main', type: 'TEXT' },
      { name: 'bb', column: 'b', table: 't', database: 'main', type: 'INTEGER' },
      { name: 'one', column: null, table: null, database: null, type: null },
    ]);
  });
});
