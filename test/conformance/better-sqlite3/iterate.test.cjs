/** Iteration: rows one by one, leaving early, and what an open iterator keeps others from doing. */
const assert = require('node:assert/strict');
const { after, beforeEach, describe, test } = require('node:test');
const Database = require('better-sqlite3');

let db = new Database(':memory:');
beforeEach(() => {
  db.close();
  db = new Database(':memory:');
  db.exec('create table t (n integer); insert into t values (1), (2), (3), (4), (5)');
});
after(() => db.close());

const isBusy = { name: 'TypeError', message: 'This database connection is busy executing a query' };

describe('rows', () => {
  test('one by one', () => {
    const seen = [];
    for (const row of db.prepare('select n from t order by n').iterate()) seen.push(row);
    assert.deepEqual(seen, [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }, { n: 5 }]);
  });
  test('by hand', () => {
    const rows = db.prepare('select n from t where n < 3 order by n').pluck().iterate();
    assert.equal(rows[Symbol.iterator](), rows);
    assert.deepEqual(
      [rows.next(), rows.next()],
      [
        { value: 1, done: false },
        { value: 2, done: false },
      ],
    );
    assert.equal(rows.next().done, true);
    assert.equal(rows.next().done, true);
  });
  test('with parameters, bound for this time or for good', () => {
    const statement = db.prepare('select n from t where n > ? order by n').pluck();
    assert.deepEqual([...statement.iterate(3)], [4, 5]);
    assert.deepEqual([...statement.iterate(4)], [5]);
    assert.deepEqual([...statement.bind(2).iterate()], [3, 4, 5]);
  });
  test('none', () => assert.deepEqual([...db.prepare('select n from t where n > 9').iterate()], []));
  test('in each shape', () => {
    assert.deepEqual([...db.prepare('select n from t where n = 1').raw().iterate()], [[1]]);
    assert.deepEqual([...db.prepare('select n from t where n = 1').expand().iterate()], [{ t: { n: 1 } }]);
  });
  test('many', () => {
    const sql = 'with recursive c (i) as (select 1 union all select i + 1 from c where i < 10000) select i from c';
    let sum = 0;
    for (const i of db.prepare(sql).pluck().iterate()) sum += i;
    assert.equal(sum, 50_005_000);
  });
  test('of statements that return nothing', () =>
    assert.throws(() => [...db.prepare('insert into t values (?)').iterate(1)], {
      name: 'TypeError',
      message: 'This statement does not return data. Use run() instead',
    }));
  test('wrong parameters', () => {
    assert.throws(() => [...db.prepare('select ?').iterate()], RangeError);
    assert.throws(() => [...db.prepare('select ?').iterate(true)], TypeError);
    assert.equal(db.prepare('select 1').pluck().get(), 1);
  });
});

describe('leaving early', () => {
  test('break', () => {
    const statement = db.prepare('select n from t order by n').pluck();
    for (const n of statement.iterate()) if (n === 2) break;
    assert.equal(statement.busy, false);
    assert.equal(db.prepare('delete from t').run().changes, 5);
  });
  test('an error', () => {
    const statement = db.prepare('select n from t');
    assert.throws(
      () => {
        for (const _ of statement.iterate()) throw new RangeError('enough');
      },
      { name: 'RangeError', message: 'enough' },
    );
    assert.equal(statement.busy, false);
  });
  test('return()', () => {
    const rows = db.prepare('select n from t order by n').pluck().iterate();
    rows.next();
    assert.deepEqual(rows.return(), { value: undefined, done: true });
    assert.equal(rows.next().done, true);
    assert.equal(db.exec('delete from t'), db);
  });
  test('destructuring', () => {
    const [first, second] = db.prepare('select n from t order by n').pluck().iterate();
    assert.deepEqual([first, second], [1, 2]);
    db.exec('delete from t');
  });
});

describe('while one is open', () => {
  const hundred = 'with recursive c (i) as (select 1 union all select i + 1 from c where i < 100) select i from c';
  test('its statement is busy', () => {
    const statement = db.prepare(hundred).pluck();
    const rows = statement.iterate();
    rows.next();
    assert.equal(statement.busy, true);
    assert.throws(() => statement.get(), { name: 'TypeError' });
    assert.throws(() => statement.pluck(false), { name: 'TypeError' });
    assert.throws(() => statement.bind(), { name: 'TypeError' });
    rows.return();
    assert.equal(statement.busy, false);
    assert.equal(statement.get(), 1);
  });
  test('others may read', () => {
    const seen = [];
    for (const n of db.prepare('select n from t order by n').pluck().iterate())
      seen.push(db.prepare('select n from t where n = ?').pluck().get(n));
    assert.deepEqual(seen, [1, 2, 3, 4, 5]);
  });
  test('two at once', () => {
    const one = db.prepare('select n from t order by n').pluck().iterate();
    const other = db.prepare('select n from t order by n desc').pluck().iterate();
    assert.deepEqual([one.next().value, other.next().value, one.next().value, other.next().value], [1, 5, 2, 4]);
    one.return();
    other.return();
  });
  test('nobody writes', () => {
    const insert = db.prepare('insert into t values (9)');
    const rows = db.prepare(hundred).iterate();
    rows.next();
    assert.throws(() => insert.run(), isBusy);
    assert.throws(() => db.exec('insert into t values (9)'), isBusy);
    assert.throws(() => db.close(), isBusy);
    assert.throws(() => db.transaction(() => 1)(), isBusy);
    assert.throws(() => db.function('f', () => 1), isBusy);
    rows.return();
    assert.equal(insert.run().changes, 1);
  });
  test('also if it has few rows', () => {
    const rows = db.prepare('select n from t').iterate();
    rows.next();
    assert.throws(() => db.exec('delete from t'), isBusy);
    rows.return();
  });
  test('a call with wrong parameters fails itself, not at the first row', () => {
    assert.throws(() => db.prepare('select ?').iterate(true), TypeError);
  });
  test('after the last row all is well', () => {
    const rows = db.prepare('select n from t').iterate();
    while (!rows.next().done);
    assert.equal(db.exec('insert into t values (9)'), db);
  });
});
