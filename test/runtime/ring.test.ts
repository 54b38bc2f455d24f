import { describe, expect, it } from 'vitest';
import { Ring, ringBytes } from '../../src/runtime/wire/ring.js';
import { RingReader } from '../../src/runtime/wire/ring-reader.js';
import { RingWriter } from '../../src/runtime/wire/ring-writer.js';
import fc from '../support/fast-check.js';

type Resizable = new (length: number, options: { maxByteLength: number }) => ArrayBuffer;

function pair(size = { parts: 512, characters: 1 << 13 }) {
  const memory = new SharedArrayBuffer(8 + ringBytes(size));
  return { writer: new RingWriter(new Ring(memory, 8, size)), reader: new RingReader(new Ring(memory, 8, size)) };
}

function read(ring: RingReader): unknown[] {
  const message: unknown[] = [];
  ring.read(message);
  ring.free();
  return message;
}

describe('a ring', () => {
  const texts = ['', 'text', 'ü €', '\u{1f600}', '\ud800', 'x'.repeat(400), `${'ü'.repeat(30)}\udfff`];
  it.each([
    [[0, -0, 1.5, Number.NaN, -1, 2 ** 31, 2 ** 53, -Infinity, undefined, null, true, false]],
    [[0, ...texts]],
    [[-1, [], [1, 'a', null], 'b', [-0, undefined, ['ü', [[]]]]]],
    [[7, {}, { a: 1, 'b c': [{ d: { 1: true } }], e: undefined }]],
    [[0, [{ constructor: 1, toString: 'x' }]]],
    [[0, new Uint8Array(0), [new Uint8Array([1, 2, 255])], { bytes: new Uint8Array(4000).fill(7) }, 'text']],
    [[0, Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`${'name '.repeat(i % 7)}${i}`, i]))]],
  ])('gives what is plain as what it was: case %#', (message) => {
    const { writer, reader } = pair();
    expect(reader.has(5)).toBe(false);
    expect(writer.write(5, message)).toBe(true);
    expect([reader.has(4), reader.has(5), writer.isRead]).toEqual([false, true, false]);
    expect(read(reader)).toStrictEqual(message);
    expect([reader.has(5), writer.isRead]).toEqual([false, true]);
  });

  it('gives bytes memory of their own', () => {
    const { writer, reader } = pair();
    writer.write(0, [0, new Uint8Array([1, 2, 3])]);
    const [, bytes] = read(reader) as [number, Uint8Array<ArrayBuffer>];
    expect([bytes.byteOffset, bytes.buffer.byteLength]).toEqual([0, 3]);
    expect(bytes.buffer).toBeInstanceOf(ArrayBuffer);
  });

  const list = [1];
  const bytes = new Uint8Array(8);
  const cycle: { self?: object } = {};
  cycle.self = cycle;
  it.each([
    [[0, list, list]],
    [[0, cycle]],
    [[0, { list, again: [list] }]],
    // biome-ignore lint/suspicious/noSparseArray: that is what it is about
    [[0, [1, , 2]]],
    [[0, Object.assign([1], { index: 0 })]],
    [[0, JSON.parse('{ "__proto__": 1 }')]],
    [[0, Object.create(null)]],
    [[0, new Date()]],
    [[0, new Map()]],
    [[0, bytes, bytes]],
    [[0, new Uint8Array(bytes.buffer), new Uint8Array(bytes.buffer)]],
    [[0, bytes.subarray(1)]],
    [[0, new Uint8Array(new SharedArrayBuffer(1))]],
    [[0, new Uint8Array(new (ArrayBuffer as never as Resizable)(1, { maxByteLength: 2 }))]],
    [[0, new (class Bytes extends Uint8Array {})(1)]],
    [[0, Object.create(Uint8Array.prototype)]],
    [[0, Buffer.alloc(1)]],
    [[0, new Int8Array(1)]],
    [[0, new Uint8Array(4097)]],
    [[0, 1n]],
    [[0, () => {}]],
    [[0, Symbol.iterator]],
    [[0, 'x'.repeat(2049)]],
    [[0, 'x'.repeat(2000), { x: 'x'.repeat(49) }]],
    [new Array(257).fill(0)],
    [[0, new Array(255).fill(0)]],
  ])('leaves other things to the port, and nothing of them is there: case %#', (message) => {
    const { writer, reader } = pair();
    expect(writer.write(0, message)).toBe(false);
    expect([reader.has(0), writer.isRead]).toEqual([false, true]);
    expect(writer.write(1, [3, 'next'])).toBe(true);
    expect([reader.has(0), reader.has(1)]).toEqual([false, true]);
    expect(read(reader)).toEqual([3, 'next']);
  });

  it('takes messages until it is full, and again once some have been read', () => {
    const { writer, reader } = pair();
    let written = 0;
    for (; writer.write(written, [written, 'x'.repeat(600), 'y'.repeat(600)]); written++);
    expect(written).toBeGreaterThan(1);
    for (let round = 0; round < 100; round++) {
      expect(reader.has(round)).toBe(true);
      expect(read(reader)).toEqual([round, 'x'.repeat(600), 'y'.repeat(600)]);
      if (round < 100 - written)
        expect(writer.write(round + written, [round + written, 'x'.repeat(600), 'y'.repeat(600)])).toBe(true);
    }
    expect(reader.has(100)).toBe(false);
  });

  it('keeps many messages of all sizes apart, whatever is read in between', () => {
    const leaf = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc.boolean(),
      fc.constant(null),
      fc.uint8Array({ maxLength: 60 }),
    );
    const value = fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 8 }),
      fc.dictionary(
        fc.string({ maxLength: 4 }).filter((key) => key !== '__proto__'),
        leaf,
        { maxKeys: 4, noNullPrototype: true },
      ),
    );
    const message = fc.tuple(fc.integer(), fc.array(value, { maxLength: 20 }), fc.nat({ max: 3 }));
    fc.assert(
      fc.property(fc.array(message, { minLength: 50, maxLength: 100 }), (messages) => {
        const { writer, reader } = pair();
        const waiting: unknown[][] = [];
        let number = 0;
        for (const [first, rest, reads] of messages) {
          const values = [first, ...rest];
          if (writer.write(number, values)) waiting.push([number, values]);
          number++;
          for (let i = 0; i < reads && waiting.length > 0; i++) {
            const [next, expected] = waiting.shift() as [number, unknown[]];
            expect(reader.has(next)).toBe(true);
            expect(read(reader)).toStrictEqual(expected);
          }
        }
      }),
    );
  });
});
