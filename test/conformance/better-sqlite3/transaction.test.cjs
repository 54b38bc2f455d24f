/** Transactions: what commits, what rolls back, nesting, and the three ways to begin. */
const assert = require('node:assert/strict');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { after, beforeEach, describe, test } = require('node:test');
const Database = require('better-sqlite3');

const folder = mkdtempSync(join(tmpdir(), 'transaction-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'a.db');

let db = new Database(file);
beforeEach(() => {
  db.close();
  db = new Database(file);
  db.exec('drop table if exists t; create table t (n integer unique)');
});
after(() => db.close());

const all = () => db.prepare('select n from t order by n').pluck().all();
const insert = (n) => db.prepare('insert into t values (?)').run(n).changes;

describe('a transaction', () => {
  test('commits when the function returns', () => {
    const add = db.transaction((a, b) => {
      assert.equal(db.inTransaction, true);
      return insert(a) + insert(b);
    });
    assert.equal(db.inTransaction, false);
    assert.equal(add(1, 2), 2);
    assert.equal(db.inTransaction, false);
    assert.deepEqual(all(), [1, 2]);
  });
  test('rolls back when it throws', () => {
    const add = db.transaction((n) => {
      insert(n);
      throw new RangeError(`not ${n}`);
    });
    assert.throws(() => add(1), { name: 'RangeError', message: 'not 1' });
    assert.deepEqual([all(), db.inTransaction], [[], false]);
  });
  test('rolls back when a statement fails', () => {
    const add = db.transaction((numbers) => numbers.forEach(insert));
    assert.throws(
      () => add([1, 2, 1]),
      (error) => {
        assert.ok(error instanceof Database.SqliteError);
        return error.code === 'SQLITE_CONSTRAINT_UNIQUE' && error.message === 'UNIQUE constraint failed: t.n';
      },
    );
    assert.deepEqual(all(), []);
  });
  test('what is thrown arrives, whatever it is', () => {
    const mine = Object.assign(new TypeError('mine'), { detail: 7 });
    assert.throws(
      () =>
        db.transaction(() => {
          throw mine;
        })(),
      (error) => error === mine,
    );
    assert.throws(
      () =>
        db.transaction(() => {
          throw 'a string';
        })(),
      (error) => error === 'a string',
    );
    let caught = 'nothing';
    try {
      db.transaction(() => {
        throw undefined;
      })();
    } catch (error) {
      caught = error;
    }
    assert.equal(caught, undefined);
    assert.equal(db.inTransaction, false);
  });
  test('results of each kind', () => {
    const give = db.transaction((value) => value);
    assert.deepEqual(
      [give(1), give('a'), give(null), give(undefined), give([1, { a: 2n }]), give(Buffer.from('b'))],
      [1, 'a', null, undefined, [1, { a: 2n }], Buffer.from('b')],
    );
  });
  test('a caught failure does not end it', () => {
    const add = db.transaction(() => {
      insert(1);
      assert.throws(() => insert(1), { code: 'SQLITE_CONSTRAINT_UNIQUE' });
      insert(2);
    });
    add();
    assert.deepEqual(all(), [1, 2]);
  });
  test('statements that were prepared before', () => {
    const statement = db.prepare('insert into t values (?)');
    db.transaction(() => [1, 2, 3].map((n) => statement.run(n)))();
    assert.deepEqual(all(), [1, 2, 3]);
  });
  test('this', () => {
    const store = {
      offset: 10,
      add: db.transaction(function (n) {
        return insert(n + this.offset);
      }),
    };
    store.add(1);
    assert.deepEqual(all(), [11]);
  });
  test('takes functions only', () => {
    for (const wrong of [undefined, null, 'commit', {}, [() => 1]])
      assert.throws(() => db.transaction(wrong), TypeError);
  });
  test('what sqlite rolls back by itself', () => {
    db.exec("create trigger no_nines before insert on t when new.n = 9 begin select raise(rollback, 'nine'); end");
    const add = db.transaction((n) => {
      insert(1);
      insert(n);
    });
    assert.throws(() => add(9), { code: 'SQLITE_CONSTRAINT_TRIGGER', message: 'nine' });
    assert.deepEqual([db.inTransaction, all()], [false, []]);
  });
});

describe('nesting', () => {
  test('an inner one is a part of the outer one', () => {
    const inner = db.transaction((n) => insert(n));
    const outer = db.transaction(() => {
      inner(1);
      inner(2);
      throw new Error('all of it');
    });
    assert.throws(outer, /all of it/);
    assert.deepEqual(all(), []);
  });
  test('an inner failure that is caught undoes the inner one only', () => {
    const inner = db.transaction((n) => {
      insert(n);
      if (n === 2) throw new Error('two');
    });
    const outer = db.transaction(() => {
      inner(1);
      assert.throws(() => inner(2), /two/);
      assert.equal(db.inTransaction, true);
      inner(3);
    });
    outer();
    assert.deepEqual(all(), [1, 3]);
  });
  test('itself', () => {
    const count = db.transaction((n) => (n === 0 ? 0 : insert(n) + count(n - 1)));
    assert.equal(count(4), 4);
    assert.deepEqual(all(), [1, 2, 3, 4]);
  });
  test('three deep, with the middle one undone', () => {
    const third = db.transaction(() => insert(3));
    const second = db.transaction(() => {
      insert(2);
      third();
      throw new Error('undo');
    });
    db.transaction(() => {
      insert(1);
      assert.throws(second, /undo/);
    })();
    assert.deepEqual(all(), [1]);
  });
});

describe('how it begins', () => {
  const other = () => new Database(file, { timeout: 0 });
  test('each way commits', () => {
    const add = db.transaction((n) => insert(n));
    assert.deepEqual([add.default(1), add.deferred(2), add.immediate(3), add.exclusive(4)], [1, 1, 1, 1]);
    assert.deepEqual(all(), [1, 2, 3, 4]);
  });
  test('each way has the others', () => {
    const add = db.transaction((n) => insert(n));
    assert.equal(typeof add.deferred.exclusive, 'function');
    assert.equal(add.immediate.deferred.exclusive(1), 1);
  });
  test('immediate keeps others from writing', () => {
    const second = other();
    const write = second.prepare('insert into t values (9)');
    db.transaction(() => assert.throws(() => write.run(), { code: 'SQLITE_BUSY' })).immediate();
    assert.equal(write.run().changes, 1);
    second.close();
  });
  test('exclusive keeps others from reading', () => {
    const second = other();
    const read = second.prepare('select count(*) from t').pluck();
    db.transaction(() => assert.throws(() => read.get(), { code: 'SQLITE_BUSY' })).exclusive();
    db.transaction(() => assert.equal(read.get(), 0)).deferred();
    second.close();
  });
  test('by hand', () => {
    db.exec('begin');
    insert(1);
    assert.equal(db.inTransaction, true);
    db.prepare('rollback').run();
    assert.deepEqual([db.inTransaction, all()], [false, []]);
  });
});
