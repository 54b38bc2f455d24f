/** Parameters: anonymous, numbered and named ones, in arrays and objects, of each kind, and bound for good. */
const assert = require('node:assert/strict');
const { after, describe, test } = require('node:test');
const Database = require('better-sqlite3');

const db = new Database(':memory:');
after(() => db.close());
const get = (sql, ...parameters) =>
  db
    .prepare(sql)
    .raw()
    .get(...parameters);

describe('places', () => {
  test('anonymous', () => assert.deepEqual(get('select ?, ?', 'a', 'b'), ['a', 'b']));
  test('an array', () => assert.deepEqual(get('select ?, ?, ?', ['a', 'b', 'c']), ['a', 'b', 'c']));
  test('arrays and values mixed', () =>
    assert.deepEqual(get('select ?, ?, ?, ?', ['a', 'b'], 'c', [['d'][0]]), ['a', 'b', 'c', 'd']));
  test('named, with each of the three marks', () =>
    assert.deepEqual(get('select @a, :b, $c, @a', { a: 1, b: 2, c: 3 }), [1, 2, 3, 1]));
  test('named and anonymous', () => assert.deepEqual(get('select @a, ?', { a: 1 }, 2), [1, 2]));
  test('anonymous and named, the other way round', () => assert.deepEqual(get('select ?, @a', 2, { a: 1 }), [2, 1]));
  test('numbered ones have numbers as their names', () =>
    assert.deepEqual(get('select ?1, ?2, ?1', { 1: 'a', 2: 'b' }), ['a', 'b', 'a']));
  test('undefined is null', () => assert.deepEqual(get('select @a, ?', { a: undefined }, [undefined]), [null, null]));
  test('an object without a prototype', () =>
    assert.deepEqual(get('select @a', Object.assign(Object.create(null), { a: 1 })), [1]));
  test('more names than are needed', () => assert.deepEqual(get('select @a', { a: 1, b: 2 }), [1]));
});

describe('kinds', () => {
  const same = (value) => assert.deepEqual(get('select ?', value), [value]);
  test('text', () => same('text with \0 and ü and 😀'));
  test('empty text', () => same(''));
  test('numbers', () => [0, 1, -1, 1.5, 2 ** 53, -(2 ** 40), 1e300].forEach(same));
  test('null', () => same(null));
  test('buffers', () => same(Buffer.from([1, 2, 3])));
  test('an empty buffer', () => same(Buffer.alloc(0)));
  test('a typed array arrives as a buffer', () =>
    assert.deepEqual(get('select ?', new Uint8Array([1, 2])), [Buffer.from([1, 2])]));
  test('a part of a buffer', () =>
    assert.deepEqual(get('select ?', Buffer.from('abcdef').subarray(2, 4)), [Buffer.from('cd')]));
  test('bigints', () => assert.deepEqual(get('select ?', 12n), [12]));
  test('bigints that are too large', () => assert.throws(() => get('select ?', 2n ** 63n), RangeError));
  test('an integer keeps its kind', () =>
    assert.deepEqual(get('select typeof(?), typeof(?)', 1n, 1.5), ['integer', 'real']));
  test('not a number', () => assert.deepEqual(get('select ?', Number.NaN), [null]));
});

describe('what is refused', () => {
  const refuses = (error, sql, ...parameters) => assert.throws(() => get(sql, ...parameters), error);
  test('too few', () =>
    refuses({ name: 'RangeError', message: 'Too few parameter values were provided' }, 'select ?, ?', 1));
  test('too many', () =>
    refuses({ name: 'RangeError', message: 'Too many parameter values were provided' }, 'select ?', 1, 2));
  test('no value for a name', () =>
    refuses({ name: 'RangeError', message: 'Missing named parameter "b"' }, 'select @a, @b', { a: 1 }));
  test('no object for names', () => refuses({ name: 'TypeError', message: 'Missing named parameters' }, 'select @a'));
  test('two objects', () =>
    refuses(
      { name: 'TypeError', message: 'You cannot specify named parameters in two different objects' },
      'select @a, @b',
      { a: 1, b: 2 },
      { b: 1 },
    ));
  test('a boolean', () =>
    refuses(
      { name: 'TypeError', message: 'SQLite3 can only bind numbers, strings, bigints, buffers, and null' },
      'select ?',
      true,
    ));
  test('a function', () => refuses(TypeError, 'select ?', () => 1));
  test('a date', () => refuses(TypeError, 'select @a', { a: new Date() }));
  test('a symbol', () => refuses(TypeError, 'select ?', Symbol('s')));
  test('boxed values', () => {
    refuses(TypeError, 'select ?', new Number(1));
    refuses(TypeError, 'select @a', { a: new String('a') });
  });
  test('an instance of a class', () => {
    class Point {
      a = 1;
    }
    refuses(TypeError, 'select @a', new Point());
  });
  test('an array in an array', () => refuses(TypeError, 'select ?', [[1]]));
});

describe('bind', () => {
  test('for good', () => {
    const statement = db.prepare('select ?, ?').raw();
    assert.equal(statement.bind('a', 'b'), statement);
    assert.deepEqual(statement.get(), ['a', 'b']);
    assert.deepEqual(statement.all(), [['a', 'b']]);
  });
  test('once only', () => {
    const statement = db.prepare('select ?').bind(1);
    assert.throws(() => statement.bind(2), {
      name: 'TypeError',
      message: 'The bind() method can only be invoked once per statement object',
    });
    assert.throws(() => statement.get(2), {
      name: 'TypeError',
      message: 'This statement already has bound parameters',
    });
  });
  test('wrong ones can be mended', () => {
    const statement = db.prepare('select ?').pluck();
    assert.throws(() => statement.bind(), RangeError);
    assert.equal(statement.bind(7).get(), 7);
  });
  test('values are taken at once', () => {
    const bytes = Buffer.from('abc');
    const statement = db.prepare('select ?').pluck().bind(bytes);
    bytes.fill(0);
    assert.equal(String(statement.get()), 'abc');
  });
});
