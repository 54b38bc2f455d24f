/** Whatever structured clone knows, and what the contract adds, arrives as what it was: in both directions, at any depth. */
import { createSecretKey, type KeyObject } from 'node:crypto';
import fs from 'node:fs';
import { isDeepStrictEqual, types } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { close, defineCrossings, UncloneableValueError } from '../../src/index.js';
import fc from '../support/fast-check.js';
import { call, lib } from './support/lib.js';

afterAll(() => close());

const keys = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', '\u0001', 'constructor', 'then', '0', 'length', '', 'toString', 'hasOwnProperty'),
);

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: false,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  key: keys,
});

const bytes = fc.uint8Array({ maxLength: 40 });
const folder = fs.readdirSync('.', { withFileTypes: true });

/** Each is made anew, so that nothing is shared by accident. */
const special: fc.Arbitrary<unknown> = fc.oneof(
  bytes.map((b) => Buffer.from(b)),
  bytes.map((b) => Buffer.alloc(b.length + 3).subarray(1, b.length + 1)),
  bytes.map((b) => new DataView(b.buffer.slice(0))),
  bytes.map((b) => Uint8Array.from(b).subarray(0, b.length >> 1)),
  fc.bigInt64Array({ maxLength: 4 }),
  fc.float64Array({ maxLength: 4 }),
  fc.date({ noInvalidDate: false }),
  fc
    .tuple(fc.constantFrom('a.b', '(?<n>x)', '\\d+', ''), fc.constantFrom('', 'g', 'giu', 'sy'))
    .map(([s, f]) => RegExp(s, f)),
  fc.webUrl().map((url) => new URL(url)),
  fc.array(fc.tuple(fc.string(), fc.string())).map((pairs) => new URLSearchParams(pairs)),
  fc.constantFrom(Symbol.iterator, Symbol.for('shared'), Symbol.asyncIterator),
  fc.constantFrom(...folder),
  fc.boolean().map((bigint) => fs.statSync('.', { bigint })),
  bytes.map((b) => createSecretKey(Buffer.concat([b, Buffer.from('x')]))),
  fc.string().map((name) => new DOMException('stopped', name)),
  fc.constantFrom(0, -0, Number.NaN, Number.NEGATIVE_INFINITY, 2n ** 70n, -(2n ** 63n)),
  fc.tuple(fc.string(), fc.integer()).map(([text, n]) => Object.assign(new Map([[text, n]]), { extra: text })),
  fc.integer().map((n) => Object.assign(new Date(n), { zone: [n] })),
  fc.string().map((text) => Object.assign(['a', 'b'], { index: 1, input: text, groups: Object.create(null) })),
  fc.string().map((text) => ({ [Symbol.for('kind')]: text, plain: [text] })),
  // What was added to a built-in object, short or long.
  fc
    .tuple(fc.constantFrom(0, 3, 100), fc.constantFrom(Uint8Array, Float64Array, Buffer), bytes)
    .map(([n, type, b]) => Object.assign(type === Buffer ? Buffer.alloc(n) : new type(n), { meta: Buffer.from(b) })),
  fc
    .string()
    .filter((text) => !(text in Object('text')))
    .map((text) => Object.assign(Object('text'), { [text]: [text], '-1': Buffer.from(text) })),
  fc.string().map((text) => Object.assign(new DataView(new ArrayBuffer(2)), { text, [Symbol.for('kind')]: [text] })),
  fc.string().map((text) => Object.assign([text], { [Symbol.for('kind')]: Buffer.from(text) })),
  fc.string().map((text) => Object.assign(new Set([text]), { [Symbol.for('kind')]: Buffer.from(text) })),
  fc.string().map((text) => Object.assign(new Error(text), { [Symbol.for('kind')]: Buffer.from(text) })),
  fc.string().map((text) => Object.assign(fs.statSync('.'), { meta: { text: Buffer.from(text) } })),
);

const errors: fc.Arbitrary<Error> = fc.letrec<{ error: Error }>((tie) => ({
  error: fc
    .record({
      type: fc.constantFrom(Error, TypeError, RangeError, SyntaxError, URIError, EvalError, ReferenceError),
      message: fc.string(),
      cause: fc.option(fc.oneof({ maxDepth: 3 }, fc.string(), tie('error')), { nil: undefined }),
      errors: fc.option(fc.array(tie('error'), { maxLength: 2 }), { nil: undefined, freq: 3 }),
      own: fc.dictionary(fc.stringMatching(/^x[a-z]{0,3}$/), fc.jsonValue(), { maxKeys: 3 }),
    })
    .map(({ type, message, cause, errors, own }) => {
      const options = cause === undefined ? undefined : { cause };
      const error = errors === undefined ? new type(message, options) : new AggregateError(errors, message, options);
      return Object.assign(error, own);
    }),
})).error;

/** A tree with all of these in it, with shared references, and with a way round. */
const tree: fc.Arbitrary<unknown> = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    anything,
    special,
    errors,
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(keys, tie('node'), { maxKeys: 3 }),
    fc.dictionary(keys, tie('node'), { maxKeys: 3, noNullPrototype: false }),
    fc.array(fc.tuple(tie('node'), tie('node')), { maxLength: 2 }).map((entries) => new Map(entries)),
    fc.array(tie('node'), { maxLength: 2 }).map((members) => new Set(members)),
    tie('node').map((shared) => ({ first: shared, list: [shared, { again: shared }] })),
    tie('node').map((inside) => {
      const cycle: Record<string, unknown> = { inside };
      cycle.self = cycle;
      cycle.map = new Map([[cycle, cycle]]);
      return cycle;
    }),
  ),
})).node;

/** `isDeepStrictEqual` where it looks; it does not look at classes that keep everything inside. */
function isSame(a: unknown, b: unknown, seen = new Map<unknown, unknown>()): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return Object.is(a, b);
  if (seen.has(a)) return seen.get(a) === b;
  seen.set(a, b);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof URL || a instanceof URLSearchParams) return String(a) === String(b);
  if (types.isKeyObject(a)) return a.equals(b as KeyObject);
  if (a instanceof DOMException && (a.name !== (b as DOMException).name || a.code !== (b as DOMException).code))
    return false;
  if (
    a instanceof Error &&
    !isSame([a.message, a.name, a.cause], [(b as Error).message, (b as Error).name, (b as Error).cause], seen)
  )
    return false;
  if (a instanceof fs.Dirent)
    return a.name === (b as fs.Dirent).name && a.isDirectory() === (b as fs.Dirent).isDirectory();
  // `isDeepStrictEqual` of Node 20 takes no invalid date for another one
  if (types.isDate(a) && !Object.is(a.getTime(), (b as Date).getTime())) return false;
  if (ArrayBuffer.isView(a) || types.isAnyArrayBuffer(a) || types.isBoxedPrimitive(a) || types.isRegExp(a))
    return isDeepStrictEqual(a, b);
  if (a instanceof Map && !isSame([...a], [...(b as Map<unknown, unknown>)], seen)) return false;
  if (a instanceof Set && !isSame([...a], [...(b as Set<unknown>)], seen)) return false;
  if (Array.isArray(a) && a.length !== (b as unknown[]).length) return false;
  const own = Reflect.ownKeys(a).filter((key) => Object.prototype.propertyIsEnumerable.call(a, key));
  const other = Reflect.ownKeys(b).filter((key) => Object.prototype.propertyIsEnumerable.call(b, key));
  return isDeepStrictEqual(own, other) && own.every((key) => isSame(a[key as never], b[key as never], seen));
}

/** So much is not copied before it is sent. */
const much = Array.from({ length: 2000 }, (_, i) => ({ i }));

const ways: Record<string, (value: unknown) => Promise<unknown>> = {
  'as an argument and as a result': (value) => call('echo', value),
  'among other arguments': async (value) => ((await call('echoAll', 1, value, 'x')) as unknown[])[1],
  'beside much that is plain': async (value) => ((await call('echoAll', value, much)) as unknown[])[0],
  'as a result of a callback': (value) => call('callBack', () => value),
  'as an argument of a callback': async (value) => {
    let seen: unknown;
    await call(
      'callBack',
      (got: unknown) => {
        seen = got;
      },
      value,
    );
    return seen;
  },
};

describe.each(Object.entries(ways))('a value, %s', (_name, send) => {
  it('arrives as what it was', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const arrived = await send(value);
        expect(isSame(value, arrived)).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});

it('keeps its place and its identity among others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.object(), anything, async (shared, other) => {
      const result = await call('echo', { a: shared, list: [other, shared], map: new Map([[1, shared]]) });
      expect(isSame(result, { a: shared, list: [other, shared], map: new Map([[1, shared]]) })).toBe(true);
      expect(result.list[1]).toBe(result.a);
      expect(result.map.get(1)).toBe(result.a);
    }),
    { numRuns: 100 },
  );
});

class Money {
  amount = 1;
  add(): void {}
}
class Plain {
  a = 1;
  get twice() {
    return this.a * 2;
  }
}
class Moment extends Date {}
class Bytes extends Uint8Array {}
class List extends Array {}

const argumentsOf: (...args: unknown[]) => unknown = function () {
  // biome-ignore lint/complexity/noArguments: as old libraries have them
  return arguments;
};

const refusals: Record<string, () => unknown> = {
  'a symbol': () => Symbol('private'),
  'a promise': () => Promise.resolve(),
  'a WeakMap': () => new WeakMap(),
  'a WeakRef': () => new WeakRef({}),
  'a proxy of a date': () => new Proxy(new Date(), {}),
  'a proxy of a map': () => new Proxy(new Map(), {}),
  'a subclass of Date': () => new Moment(),
  'a subclass of Uint8Array': () => new Bytes(2),
  'a boxed symbol': () => Object(Symbol('x')),
  'a detached buffer': () => {
    const view = new Uint8Array(4);
    structuredClone(view, { transfer: [view.buffer] });
    return view;
  },
  'a list of a class of its own': () => List.from([1]),
  'an object with an odd prototype': () => Object.create({ inherited: 1 }),
  'an arguments object': () => argumentsOf(1, 2),
  'an arguments object without arguments': () => argumentsOf(),
  'a formatter': () => new Intl.NumberFormat('en'),
  'a symbol as a key of a map': () => Object.assign(new Map(), { [Symbol('key')]: 1 }),
  'a WeakMap in a buffer': () => Object.assign(Buffer.alloc(100), { price: new WeakMap() }),
  'an imitation': () => Object.create(Date.prototype),
  'a private symbol as a key': () => ({ [Symbol('key')]: 1 }),
};

const places: Record<string, (value: unknown) => [unknown, string]> = {
  'by itself': (value) => [value, ''],
  'deep inside': (value) => [{ rows: [{ price: value }] }, '.rows[0].price'],
  'in a map': (value) => [new Map([['key', [value]]]), '.key[0]'],
  'in a set': (value) => [{ all: new Set([1, value]) }, '.all[1]'],
  'in a null-prototype object': (value) => [Object.assign(Object.create(null), { a: value }), '.a'],
  'behind a getter': (value) => [
    {
      get lazy() {
        return { value };
      },
    },
    '.lazy.value',
  ],
};

describe.each(Object.entries(refusals))('%s', (_name, make) => {
  it.each(Object.entries(places))('%s is refused with its path', async (_place, put) => {
    const [value, path] = put(make());
    const error = await call('echo', 1, value).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UncloneableValueError);
    expect((error as UncloneableValueError).path).toContain(`argument[1]${path}`);
    // What a callback promises is awaited.
    if (value instanceof Promise) return;
    const back = await call('callBack', () => value).catch((error: unknown) => error);
    expect(back).toBeInstanceOf(UncloneableValueError);
    expect((back as UncloneableValueError).path).toContain(`callback result${path}`);
  });
});

describe('what only looks like something else', () => {
  it('proxies of data are data', async () => {
    expect(await call('inspect', new Proxy({ a: [1] }, {}))).toBe('{ a: [ 1 ] }');
    expect(await call('inspect', new Proxy([1, 2], {}))).toBe('[ 1, 2 ]');
    expect(await call('callBack', (value: Money) => value.amount, new Money())).toBe(1);
  });

  it('instances without methods are refused with a way out, and copied where that is settled', async () => {
    const error = await call('echo', { options: [new Plain()] }).catch((error: unknown) => error);
    expect(error).toMatchObject({ path: 'argument[0].options[0]: Plain' });
    expect((error as Error).message).toMatch(
      /Pass a plain object or array with its data, or .*"copy": \["class Plain"\]/,
    );
    defineCrossings(lib, { copies: { Settled: {} } });
    class Settled extends Plain {}
    expect(await call('inspect', [new Settled()])).toBe('[ { a: 1, twice: 2 } ]');
  });

  it('an instance of a class that has the name of one of the original’s is none of it', async () => {
    defineCrossings(lib, { copies: { Version: { original: lib.Version } } });
    class Version extends Plain {}
    const error = await call('echo', { versions: [new Version()] }).catch((error: unknown) => error);
    expect(error).toMatchObject({
      path: 'argument[0].versions[0]: Version',
      message: expect.stringContaining(
        "The original's Version is another class, in its thread: pass a plain object with the data.",
      ),
    });
    expect(await call('echo', { ...new Version() })).toEqual({ a: 1 });
    // what the original makes is data
    expect(await call('makeVersion', 4)).toEqual({ n: 4 });
  });

  it('objects with methods belong to a class of the same name: they are no plain objects', async () => {
    expect(await call('inspect', { price: new Money() })).toBe('{ price: Money { amount: 1 } }');
    expect(await call('className', new Money())).toBe('Money');
    class Guarded extends Money {
      #limit = 3;
      own = () => 'own';
      get limit() {
        return this.#limit;
      }
    }
    // what a class has is there, and not among the keys: the original prints and compares its instances as always
    expect(await call('membersOf', new Guarded(), ['amount', 'limit', 'own', 'add'])).toEqual([
      ['amount', 'own'],
      ['number', 'number', 'function', 'function'],
    ]);
    // which is no different for those of objects, and of prototypes that were written by hand
    expect(await call('membersOf', Object.create({ add() {} }, {}), ['add'])).toEqual([['add'], ['function']]);
    const money = new Money();
    expect(await call('echo', [money])).toEqual([money]);
    expect((await call('echo', [money]))[0]).toBe(money);
  });

  it('objects with methods are instances of their class, and of its bases, where the original has been given it', async () => {
    class Price extends Money {
      round() {}
    }
    class Other {
      round() {}
    }
    function Written(this: { n: number }) {
      this.n = 1;
    }
    Written.prototype.read = function (this: { n: number }) {
      return this.n;
    };
    const written = Reflect.construct(Written, []);
    const isInstance = (value: unknown, type: unknown) => call('isInstance', value, type);
    expect(await isInstance(new Price(), Price)).toBe(true);
    expect(await isInstance(new Price(), Money)).toBe(true);
    expect(await isInstance(() => new Price(), Money)).toBe(true);
    expect(await isInstance(written, Written)).toBe(true);
    expect(await isInstance(new Money(), Price)).toBe(false);
    expect(await isInstance(new Other(), Price)).toBe(false);
    expect(await isInstance({ round() {} }, Price)).toBe(false);
  });

  it('very long arrays with holes stay what they are', async () => {
    const sparse: unknown[] = [];
    sparse.length = 4_000_000_000;
    sparse[3_999_999_999] = Buffer.from('x');
    const arrived = (await call('echo', sparse)) as unknown[];
    expect(arrived.length).toBe(4_000_000_000);
    expect(arrived[3_999_999_999]).toEqual(Buffer.from('x'));
    expect(Object.keys(arrived)).toEqual(['3999999999']);
  });
});

describe('functions inside of data', () => {
  it('have the object as this that they came with', async () => {
    const tools = await call('makeTools');
    expect(tools.unit).toBe('cm');
    expect(await tools.show(5)).toBe('5 cm of 30');
    const { show } = tools;
    expect(await show(6)).toBe('6 cm of 30');
  });

  it('have none if several objects share them', async () => {
    const [first, second] = await call('makeAlike');
    expect([await first.inUnit(1), await second.inUnit(2)]).toEqual(['1 undefined', '2 undefined']);
  });
});

describe('memory', () => {
  it('that views share is shared on the other side', async () => {
    const buffer = new ArrayBuffer(16);
    const { a, b, whole } = await call('echo', {
      a: new Uint8Array(buffer, 0, 8),
      b: new Uint16Array(buffer, 4, 2),
      whole: buffer,
    });
    expect([a.buffer === whole, b.buffer === whole, a.length, b.byteOffset]).toEqual([true, true, 8, 4]);
    a[4] = 7;
    expect(b[0]).toBe(7);
  });

  it('can still grow, and views grow with it', async () => {
    const make = ArrayBuffer as unknown as new (length: number, options: { maxByteLength: number }) => ArrayBuffer;
    const buffer = new make(4, { maxByteLength: 12 });
    const value = { buffer, grows: new Uint8Array(buffer), fixed: new Uint8Array(buffer, 1, 2) };
    const arrived = await call('echo', value);
    arrived.buffer.resize(12);
    expect([arrived.grows.length, arrived.fixed.length, arrived.grows.buffer === arrived.buffer]).toEqual([
      12,
      2,
      true,
    ]);
  });

  it('of a pool does not travel with its part, and a large one neither', async () => {
    const [part, small] = (await call('echo', [new Uint8Array(new ArrayBuffer(1e6), 5, 10), Buffer.from('abc')])) as [
      Uint8Array,
      Buffer,
    ];
    expect([part.length, part.buffer.byteLength, small.toString()]).toEqual([10, 10, 'abc']);
    expect(small.buffer.byteLength).toBeLessThan(Buffer.poolSize + 1);
  });
});
