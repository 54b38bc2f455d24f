/** 64-bit integers: as numbers where they are asked for so, as bigints where that is switched on. */
const assert = require('node:assert/strict');
const { after, beforeEach, describe, test } = require('node:test');
const Database = require('better-sqlite3');

const large = 9_007_199_254_740_993n;
let db = new Database(':memory:');
beforeEach(() => {
  db.close();
  db = new Database(':memory:');
  db.exec('create table t (n integer primary key, r real)');
});
after(() => db.close());

describe('binding', () => {
  test('bigints keep their value', () => {
    db.prepare('insert into t (n) values (?)').run(large);
    assert.equal(db.prepare('select n from t').safeIntegers().pluck().get(), large);
    assert.equal(db.prepare('select n from t').pluck().get(), Number(large));
  });
  test('the ends of the range', () => {
    const [low, high] = [-(2n ** 63n), 2n ** 63n - 1n];
    const same = db.prepare('select ?, ?').safeIntegers().raw();
    assert.deepEqual(same.get(low, high), [low, high]);
    assert.throws(() => same.get(low - 1n, high), { name: 'RangeError' });
    assert.throws(() => same.get(low, high + 1n), { message: 'The bound string, buffer, or bigint is too big' });
  });
});

describe('statements', () => {
  test('can be switched on and off', () => {
    const statement = db.prepare('select 5').pluck();
    assert.equal(statement.get(), 5);
    assert.equal(statement.safeIntegers(), statement);
    assert.equal(statement.get(), 5n);
    assert.equal(statement.safeIntegers(false).get(), 5);
    assert.equal(statement.safeIntegers(true).get(), 5n);
    assert.throws(() => statement.safeIntegers('yes'), TypeError);
  });
  test('all, iterate, raw, expand', () => {
    const statement = db.prepare('select 5 as a, 1.5 as b').safeIntegers();
    assert.deepEqual(statement.all(), [{ a: 5n, b: 1.5 }]);
    assert.deepEqual([...statement.iterate()], [{ a: 5n, b: 1.5 }]);
    assert.deepEqual(statement.raw().get(), [5n, 1.5]);
    assert.deepEqual(statement.expand().get(), { $: { a: 5n, b: 1.5 } });
  });
  test('the last row id, too', () => {
    const insert = db.prepare('insert into t (n) values (?)').safeIntegers();
    assert.deepEqual(insert.run(large), { changes: 1, lastInsertRowid: large });
    assert.deepEqual(insert.safeIntegers(false).run(7), { changes: 1, lastInsertRowid: 7 });
  });
});

describe('the whole connection', () => {
  test('statements made later', () => {
    const before = db.prepare('select 5').pluck();
    assert.equal(db.defaultSafeIntegers(), db);
    assert.deepEqual([before.get(), db.prepare('select 5').pluck().get()], [5, 5n]);
    assert.equal(db.prepare('select 5').safeIntegers(false).pluck().get(), 5);
    db.defaultSafeIntegers(false);
    assert.equal(db.prepare('select 5').pluck().get(), 5);
  });
  test('pragmas stay as they were', () => {
    db.defaultSafeIntegers();
    assert.equal(db.pragma('cache_size = 77').length, 0);
    assert.equal(Number(db.pragma('cache_size', { simple: true })), 77);
  });
});

describe('functions', () => {
  const kinds = [];
  const note = (n) => {
    kinds.push(typeof n);
    return n;
  };
  beforeEach(() => kinds.splice(0));
  test('get numbers unless said otherwise', () => {
    db.function('f', note);
    db.function('g', { safeIntegers: true }, note);
    db.prepare('select f(1), g(1), g(1.5)').get();
    assert.deepEqual(kinds, ['number', 'bigint', 'number']);
  });
  test('give bigints', () => {
    db.function('f', () => large);
    assert.equal(db.prepare('select f()').safeIntegers().pluck().get(), large);
  });
  test('aggregates', () => {
    db.exec('insert into t (n) values (1), (2), (3)');
    db.aggregate('total', { safeIntegers: true, start: large, step: (total, n) => total + n });
    assert.equal(db.prepare('select total(n) from t').safeIntegers().pluck().get(), large + 6n);
  });
  test('tables', () => {
    db.table('v', {
      columns: ['n'],
      safeIntegers: true,
      *rows(start) {
        yield [start + 1n];
      },
    });
    assert.equal(db.prepare('select n from v(?)').safeIntegers().pluck().get(large), large + 1n);
  });
});
