import { deepStrictEqual } from 'node:assert/strict';
import { afterAll, describe, expect, it } from 'vitest';
import { close } from '../../src/index.js';
import { RowReader, RowWriter } from '../../src/runtime/wire/shapes.js';
import fc from '../support/fast-check.js';
import { call } from './support/lib.js';

afterAll(() => close());

/** What arrives, as threads clone it; what is no row crosses in another way. */
function channel() {
  const writer = new RowWriter();
  const reader = new RowReader();
  return (value: object) => {
    const row = writer.write(value);
    return row === undefined ? undefined : reader.read(structuredClone(row));
  };
}

describe('rows one by one', () => {
  const primitive = fc.oneof(
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.bigInt(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
  );
  const key = fc.oneof(fc.constantFrom('id', 'name', 'length', '__proto__', 'constructor', '0', '1', ''), fc.string());
  const shape = fc.uniqueArray(key, { maxLength: 5 });

  it('arrive as what they were, in the same order of keys', () => {
    const steps = fc.array(fc.tuple(fc.nat(2), fc.array(primitive, { minLength: 5, maxLength: 5 })), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(shape, { minLength: 3, maxLength: 3 }), steps, (shapes, rows) => {
        const send = channel();
        for (const [which, values] of rows) {
          const value = Object.fromEntries((shapes[which] as string[]).map((name, i) => [name, values[i]]));
          const arrived = send(value);
          if (arrived === undefined) continue;
          // not `toStrictEqual`, which takes a property `constructor` for the class
          deepStrictEqual(arrived, value);
          expect(Object.keys(arrived)).toEqual(Object.keys(value));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('have their keys sent once, at the second of them', () => {
    const writer = new RowWriter();
    expect(writer.write({ a: 1, b: 'x' })).toBeUndefined();
    expect(writer.write({ a: 2, b: 'y' })).toEqual([['a', 'b'], 2, 'y']);
    expect(writer.write({ a: 3, b: 'z' })).toEqual([0, 3, 'z']);
    // The same keys in another order are another shape.
    expect(writer.write({ b: 'z', a: 3 })).toBeUndefined();
    expect(writer.write({ b: 'z', a: 3 })).toEqual([['b', 'a'], 'z', 3]);
    expect(writer.write({ a: 4, b: 'u' })).toEqual([0, 4, 'u']);
  });

  it('are no rows if they hold more than plain values', () => {
    const send = channel();
    for (const value of [
      {},
      { a: [] },
      { a: () => {} },
      { a: Symbol.iterator },
      { a: 1, [Symbol.iterator]: 1 },
      [1],
      new Date(),
    ])
      for (let i = 0; i < 3; i++) expect(send(value)).toBeUndefined();
    const withArguments = (function (..._: unknown[]) {
      // biome-ignore lint/complexity/noArguments: that is what it is about
      return arguments;
    })(1, 2);
    for (let i = 0; i < 3; i++) expect(send(withArguments)).toBeUndefined();
  });

  it('do not fill the memory of both sides with the keys of dictionaries', () => {
    const writer = new RowWriter();
    const keysSent = (value: object) => Array.isArray(writer.write(value)?.[0]);
    let sent = 0;
    for (let i = 0; i < 500; i++) for (let k = 0; k < 2; k++) if (keysSent({ [`word ${i}`]: 1 })) sent++;
    expect(sent).toBe(64);
  });

  it('ask a getter once', () => {
    const send = channel();
    let asked = 0;
    const value = () => ({
      get n() {
        return ++asked;
      },
    });
    expect([send(value()), send(value()), send(value())]).toEqual([undefined, { n: 2 }, { n: 3 }]);
  });
});

describe('through a thread', () => {
  it('results arrive, one by one and many at once', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => ({ id: i, name: `row ${i}`, price: i / 3 }));
    for (const row of rows) expect(await call('echo', row)).toStrictEqual(row);
    expect(await Promise.all(rows.map((row) => call('echo', row)))).toStrictEqual(rows);
  });
});
