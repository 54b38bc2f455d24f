/** Virtual tables whose rows come from JavaScript generators. */
const assert = require('node:assert/strict');
const { after, beforeEach, describe, test } = require('node:test');
const Database = require('better-sqlite3');

let db = new Database(':memory:');
beforeEach(() => {
  db.close();
  db = new Database(':memory:');
});
after(() => db.close());
const all = (sql, ...parameters) => db.prepare(sql).all(...parameters);

describe('a table of its own', () => {
  test('the database is the result', () => assert.equal(db.table('v', { columns: ['x'], *rows() {} }), db));
  test('rows as objects and as arrays', () => {
    db.table('v', {
      columns: ['a', 'b'],
      *rows() {
        yield { a: 1, b: 'one' };
        yield [2, 'two'];
        yield { b: null, a: Buffer.from('x') };
      },
    });
    assert.deepEqual(all('select * from v'), [
      { a: 1, b: 'one' },
      { a: 2, b: 'two' },
      { a: Buffer.from('x'), b: null },
    ]);
    assert.deepEqual(db.prepare('select b from v where a = 2').pluck().all(), ['two']);
  });
  test('none', () => {
    db.table('v', { columns: ['a'], *rows() {} });
    assert.deepEqual(all('select * from v'), []);
  });
  test('is asked again each time', () => {
    let asked = 0;
    db.table('v', {
      columns: ['n'],
      *rows() {
        yield { n: ++asked };
      },
    });
    assert.deepEqual([all('select * from v'), all('select * from v')], [[{ n: 1 }], [{ n: 2 }]]);
  });
  test('joins with others and with itself', () => {
    db.exec('create table t (n); insert into t values (1), (2)');
    db.table('v', {
      columns: ['m'],
      *rows() {
        yield [2];
        yield [3];
      },
    });
    assert.deepEqual(all('select n, m from t join v on m = n + 1 order by n'), [
      { n: 1, m: 2 },
      { n: 2, m: 3 },
    ]);
    assert.equal(all('select a.m from v as a, v as b').length, 4);
  });
  test('not all rows are taken', () => {
    let made = 0;
    db.table('v', {
      columns: ['n'],
      *rows() {
        for (;;) yield [++made];
      },
    });
    assert.deepEqual(db.prepare('select n from v limit 3').pluck().all(), [1, 2, 3]);
  });
  test('nobody writes to it', () => {
    db.table('v', { columns: ['a'], *rows() {} });
    assert.throws(() => db.exec('insert into v values (1)'), { message: 'table v may not be modified' });
  });
});

describe('parameters', () => {
  test('by the function', () => {
    db.table('range', {
      columns: ['n'],
      *rows(from, to) {
        for (let n = from; n <= to; n++) yield { n };
      },
    });
    assert.deepEqual(db.prepare('select n from range(2, ?)').pluck().all(5), [2, 3, 4, 5]);
    assert.deepEqual(db.prepare('select "$1", n from range where "$1" = 1 and "$2" = 1').raw().all(), [[1, 1]]);
  });
  test('with names', () => {
    db.table('repeated', {
      columns: ['text'],
      parameters: ['word', 'times'],
      *rows(word, times) {
        yield { text: word.repeat(times ?? 1) };
      },
    });
    assert.deepEqual(all("select text from repeated('ab', 2)"), [{ text: 'abab' }]);
    assert.deepEqual(all("select text, times from repeated where word = 'x'"), [{ text: 'x', times: null }]);
  });
  test('too many', () => {
    db.table('v', { columns: ['a'], *rows(_one) {} });
    assert.throws(() => all('select * from v(1, 2)'), /too many arguments/);
  });
});

describe('a module', () => {
  test('makes a table for each create', () => {
    const made = [];
    db.table('words', function (...words) {
      made.push([this.module, this.database, this.table]);
      return {
        columns: ['word'],
        *rows() {
          for (const word of words) yield [word];
        },
      };
    });
    db.exec('create virtual table one using words (a, b); create virtual table temp.other using words (c)');
    assert.deepEqual(db.prepare('select word from one').pluck().all(), ['a', 'b']);
    assert.deepEqual(db.prepare('select word from other').pluck().all(), ['c']);
    assert.deepEqual(made, [
      ['words', 'main', 'one'],
      ['words', 'temp', 'other'],
    ]);
  });
});

describe('what goes wrong', () => {
  test('an error in the rows', () => {
    db.table('v', {
      columns: ['n'],
      *rows() {
        yield [1];
        throw new RangeError('no more');
      },
    });
    assert.throws(() => all('select * from v'), { name: 'RangeError', message: 'no more' });
    assert.equal(db.prepare('select n from v limit 1').pluck().get(), 1);
  });
  test('rows that do not fit', () => {
    const row = (value) => {
      db.table('v', {
        columns: ['a', 'b'],
        *rows() {
          yield value;
        },
      });
      return () => all('select * from v');
    };
    assert.throws(row([1]), { message: 'Virtual table module "v" yielded a row with an incorrect number of columns' });
    assert.throws(row({ a: 1 }), { message: 'Virtual table module "v" yielded a row with missing columns' });
    assert.throws(row({ a: 1, b: 2, c: 3 }), {
      message: 'Virtual table module "v" yielded a row with an undeclared column "c"',
    });
    assert.throws(row(5), { message: 'Virtual table module "v" yielded something that isn\'t a valid row object' });
  });
  test('definitions that do not fit', () => {
    function* rows() {}
    assert.throws(() => db.table('v', { rows }), /without a "columns" property/);
    assert.throws(() => db.table('v', { columns: ['a'] }), /without a "rows" property/);
    assert.throws(() => db.table('v', { columns: [], rows }), RangeError);
    assert.throws(() => db.table('v', { columns: ['a', 'a'], rows }), /duplicate column names/);
    assert.throws(() => db.table('v', { columns: [1], rows }), TypeError);
    assert.throws(() => db.table('v', { columns: ['a'], rows: () => [] }), /should be a generator function/);
    assert.throws(() => db.table('v', { columns: ['a'], parameters: ['a'], rows }), /ambiguously defined/);
    assert.throws(() => db.table('', { columns: ['a'], rows }), TypeError);
    assert.throws(() => db.table('v'), TypeError);
  });
});
