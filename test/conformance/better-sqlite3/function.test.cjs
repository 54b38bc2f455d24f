/** Functions for SQL that are written in JavaScript. */
const assert = require('node:assert/strict');
const { after, beforeEach, describe, test } = require('node:test');
const Database = require('better-sqlite3');

let db = new Database(':memory:');
beforeEach(() => {
  db.close();
  db = new Database(':memory:');
});
after(() => db.close());
const get = (sql, ...parameters) =>
  db
    .prepare(`select ${sql}`)
    .pluck()
    .get(...parameters);

describe('calls', () => {
  test('the database is the result', () =>
    assert.equal(
      db.function('f', () => 1),
      db,
    ));
  test('arguments and results of each kind', () => {
    db.function('same', (value) => value);
    for (const value of ['text', '', 1.5, 12, null, Buffer.from('bytes'), Buffer.alloc(0)])
      assert.deepEqual(get('same(?)', value), value);
    db.function('none', () => {});
    assert.equal(get('none()'), null);
  });
  test('the number of arguments is that of the function', () => {
    db.function('plus', (a, b) => a + b);
    assert.equal(get('plus(1, 2)'), 3);
    assert.equal(get("plus('a', 'b')"), 'ab');
    assert.throws(() => get('plus(1)'), {
      code: 'SQLITE_ERROR',
      message: 'wrong number of arguments to function plus()',
    });
    assert.throws(() => get('plus(1, 2, 3)'), { message: 'wrong number of arguments to function plus()' });
  });
  test('defaults and rest parameters do not count', () => {
    db.function('f', (a, b = 5) => a + b);
    assert.equal(get('f(1)'), 6);
    db.function('g', (...all) => all.length);
    assert.equal(get('g()'), 0);
  });
  test('the same name with other numbers of arguments', () => {
    db.function('f', (a) => `one ${a}`);
    db.function('f', (a, b) => `two ${a} ${b}`);
    assert.deepEqual([get('f(1)'), get('f(1, 2)')], ['one 1', 'two 1 2']);
    db.function('f', (a) => `other ${a}`);
    assert.deepEqual([get('f(1)'), get('f(1, 2)')], ['other 1', 'two 1 2']);
  });
  test('varargs', () => {
    db.function('count', { varargs: true }, (...all) => all.length);
    assert.deepEqual([get('count()'), get('count(1)'), get('count(1, 2, 3)')], [0, 1, 3]);
  });
  test('for each row', () => {
    const seen = [];
    db.exec('create table t (n); insert into t values (3), (1), (2)');
    db.function('note', (n) => {
      seen.push(n);
      return n * 10;
    });
    assert.deepEqual(db.prepare('select note(n) from t order by n').pluck().all(), [10, 20, 30]);
    assert.deepEqual(seen.toSorted(), [1, 2, 3]);
  });
  test('in where, in an index, in a trigger', () => {
    db.function('even', { deterministic: true }, (n) => (n % 2 === 0 ? 1 : 0));
    db.exec('create table t (n); insert into t values (1), (2), (3), (4); create index i on t (even(n))');
    assert.deepEqual(db.prepare('select n from t where even(n)').pluck().all(), [2, 4]);
  });
  test('one that is not deterministic is not for an index', () => {
    db.function('f', (n) => n);
    db.exec('create table t (n)');
    assert.throws(() => db.exec('create index i on t (f(n))'), /non-deterministic/);
  });
  test('directOnly', () => {
    db.function('f', { directOnly: true }, () => 1);
    assert.equal(get('f()'), 1);
    db.exec('create view v as select f() as x');
    assert.throws(() => db.prepare('select x from v').get(), { message: 'unsafe use of f()' });
  });
  test('no this', () => {
    let self = 'nothing';
    db.function('f', function () {
      'use strict';
      self = this;
    });
    get('f()');
    assert.equal(self, undefined);
  });
  test('a function that uses other functions', () => {
    db.function('inner1', (n) => n + 1);
    db.function('outer1', (n) => n * 2);
    assert.equal(get('outer1(inner1(20))'), 42);
  });
  test('with a result that is used by the next statement', () => {
    db.function('twice', (n) => n * 2);
    const statement = db.prepare('select twice(?)').pluck();
    assert.equal(statement.get(statement.get(statement.get(1))), 8);
  });
});

describe('what goes wrong', () => {
  test('what is thrown arrives', () => {
    const mine = Object.assign(new RangeError('mine'), { code: 'E_MINE' });
    db.function('f', () => {
      throw mine;
    });
    assert.throws(
      () => get('f()'),
      (error) => error === mine && error.code === 'E_MINE',
    );
    for (const value of ['text', null, undefined, 5, { a: 1 }]) {
      db.function('g', () => {
        throw value;
      });
      let caught = 'nothing';
      try {
        get('g()');
      } catch (error) {
        caught = error;
      }
      assert.deepEqual(caught, value);
    }
  });
  test('a result that is none', () => {
    for (const wrong of [{}, [], true, () => 1, new Date()]) {
      db.function('f', () => wrong);
      assert.throws(() => get('f()'), {
        name: 'TypeError',
        message: 'User-defined function f() returned an invalid value',
      });
    }
  });
  test('a symbol as a result', () => {
    db.function('f', () => Symbol('s'));
    assert.throws(() => get('f()'), {
      name: 'TypeError',
      message: 'User-defined function f() returned an invalid value',
    });
  });
  test('wrong arguments', () => {
    assert.throws(() => db.function(), TypeError);
    assert.throws(() => db.function('f'), TypeError);
    assert.throws(() => db.function('', () => 1), TypeError);
    assert.throws(() => db.function(1, () => 1), TypeError);
    assert.throws(() => db.function('f', {}), TypeError);
    assert.throws(() => db.function('f', 'options', () => 1), TypeError);
    assert.throws(() => db.function('f', { varargs: 'yes' }, () => 1), TypeError);
    assert.throws(() => db.function('f', { deterministic: 1 }, () => 1), TypeError);
  });
  test('too many parameters', () => {
    const long = Object.defineProperty(() => 1, 'length', { value: 101 });
    assert.throws(() => db.function('f', long), RangeError);
    const wrong = Object.defineProperty(() => 1, 'length', { value: -1 });
    assert.throws(() => db.function('f', wrong), TypeError);
  });
  test('while a query runs', () => {
    const isBusy = { name: 'TypeError', message: 'This database connection is busy executing a query' };
    const statement = db.prepare('select 7').pluck();
    db.function('f', () => {
      assert.throws(() => db.exec('create table u (a)'), isBusy);
      assert.throws(() => db.prepare('select 1'), isBusy);
      assert.throws(() => statement.get(), isBusy);
      return 1;
    });
    assert.equal(get('f()'), 1);
    assert.equal(statement.get(), 7);
    assert.deepEqual(db.prepare('select name from sqlite_master').all(), []);
  });
});
