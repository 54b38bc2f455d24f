/** Aggregates for SQL that are written in JavaScript, with and without windows. */
const assert = require('node:assert/strict');
const { after, beforeEach, describe, test } = require('node:test');
const Database = require('better-sqlite3');

let db = new Database(':memory:');
beforeEach(() => {
  db.close();
  db = new Database(':memory:');
  db.exec("create table t (n integer, g text); insert into t values (1, 'a'), (2, 'a'), (3, 'b'), (4, 'b'), (5, 'b')");
});
after(() => db.close());
const get = (sql) => db.prepare(`select ${sql} from t`).pluck().get();

describe('aggregates', () => {
  test('the database is the result', () => assert.equal(db.aggregate('f', { step: () => 1 }), db));
  test('a start and steps', () => {
    db.aggregate('total', { start: 0, step: (total, n) => total + n });
    assert.equal(get('total(n)'), 15);
  });
  test('without a start: null', () => {
    const seen = [];
    const step = (total, n) => {
      seen.push(total);
      return n;
    };
    db.aggregate('f', { step });
    assert.equal(get('f(n)'), 5);
    assert.deepEqual(seen, [null, 1, 2, 3, 4]);
  });
  test('a start that is a function is called for each aggregation', () => {
    let starts = 0;
    const start = () => {
      starts++;
      return 100;
    };
    db.aggregate('total', { start, step: (total, n) => total + n });
    assert.deepEqual(db.prepare('select total(n) from t group by g order by g').pluck().all(), [103, 112]);
    assert.equal(starts, 2);
  });
  test('a result', () => {
    db.aggregate('mean', {
      start: () => ({ sum: 0, count: 0 }),
      step: ({ sum, count }, n) => ({ sum: sum + n, count: count + 1 }),
      result: ({ sum, count }) => sum / count,
    });
    assert.equal(get('mean(n)'), 3);
  });
  test('a context that is changed in place', () => {
    db.aggregate('listed', {
      start: () => [],
      step: (list, n) => {
        list.push(n);
      },
      result: (list) => list.join(),
    });
    assert.equal(get('listed(n)'), '1,2,3,4,5');
    assert.deepEqual(db.prepare('select listed(n) from t group by g order by g').pluck().all(), ['1,2', '3,4,5']);
  });
  test('no rows', () => {
    db.aggregate('f', { start: 7, step: (total, _n) => total, result: (total) => total * 2 });
    assert.equal(db.prepare('select f(n) from t where n > 9').pluck().get(), 14);
  });
  test('several arguments', () => {
    db.aggregate('dot', { start: 0, step: (total, a, b) => total + a * b });
    assert.equal(get('dot(n, n)'), 55);
    assert.throws(() => get('dot(n)'), { message: 'wrong number of arguments to function dot()' });
  });
  test('varargs', () => {
    db.aggregate('f', { varargs: true, start: 0, step: (total, ...all) => total + all.length });
    assert.deepEqual([get('f()'), get('f(n)'), get('f(n, n, n)')], [0, 5, 15]);
  });
  test('two in one statement', () => {
    db.aggregate('low', { start: 99, step: (a, n) => Math.min(a, n) });
    db.aggregate('high', { start: 0, step: (a, n) => Math.max(a, n) });
    assert.deepEqual(db.prepare('select low(n), high(n) from t').raw().get(), [1, 5]);
  });
});

describe('windows', () => {
  const options = { start: 0, step: (total, n) => total + n, inverse: (total, n) => total - n };
  test('a running total', () => {
    db.aggregate('total', options);
    const sql = 'select total(n) over (order by n) from t order by n';
    assert.deepEqual(db.prepare(sql).pluck().all(), [1, 3, 6, 10, 15]);
  });
  test('a window that moves', () => {
    db.aggregate('total', options);
    const sql = 'select total(n) over (order by n rows between 1 preceding and 1 following) from t order by n';
    assert.deepEqual(db.prepare(sql).pluck().all(), [3, 6, 9, 12, 9]);
  });
  test('with a result for each row', () => {
    db.aggregate('total', { ...options, result: (total) => `=${total}` });
    const sql = 'select total(n) over (partition by g order by n) from t order by n';
    assert.deepEqual(db.prepare(sql).pluck().all(), ['=1', '=3', '=3', '=7', '=12']);
  });
  test('not without inverse', () => {
    db.aggregate('total', { start: 0, step: options.step });
    assert.throws(
      () => db.prepare('select total(n) over (order by n) from t').all(),
      /may not be used as a window function/,
    );
  });
});

describe('what goes wrong', () => {
  const oops = () => {
    throw new RangeError('oops');
  };
  for (const [part, options] of Object.entries({
    start: { start: oops, step: (_total, _n) => 1 },
    step: { step: (_total, _n) => oops() },
    result: { step: (_total, _n) => 1, result: oops },
  }))
    test(`an error in ${part}`, () => {
      db.aggregate('f', options);
      assert.throws(() => get('f(n)'), { name: 'RangeError', message: 'oops' });
      assert.equal(get('count(*)'), 5);
    });
  test('an error in inverse', () => {
    db.aggregate('f', { start: 0, step: (a, n) => a + n, inverse: (_total, _n) => oops() });
    const sql = 'select f(n) over (order by n rows between 1 preceding and current row) from t';
    assert.throws(() => db.prepare(sql).all(), { name: 'RangeError', message: 'oops' });
  });
  test('a result that is none', () => {
    db.aggregate('f', { start: () => ({}), step: (all, _n) => all });
    assert.throws(() => get('f(n)'), {
      name: 'TypeError',
      message: 'User-defined function f() returned an invalid value',
    });
  });
  test('wrong arguments', () => {
    assert.throws(() => db.aggregate('f'), TypeError);
    assert.throws(() => db.aggregate('f', () => 1), TypeError);
    assert.throws(() => db.aggregate('f', {}), TypeError);
    assert.throws(() => db.aggregate('', { step: () => 1 }), TypeError);
    assert.throws(() => db.aggregate('f', { step: 'add' }), TypeError);
    assert.throws(() => db.aggregate('f', { step: () => 1, inverse: 1 }), TypeError);
    assert.throws(() => db.aggregate('f', { step: () => 1, result: 1 }), TypeError);
  });
});
