import { describe, expect, it } from 'vitest';
import { asTable, fromRows } from '../../src/runtime/wire/rows.js';

const list = <T>(make: (index: number) => T): T[] => Array.from({ length: 20 }, (_, index) => make(index));

describe('rows of one shape', () => {
  it.each<[string, (index: number) => unknown]>([
    ['integers', (i) => i],
    ['integers in no order', (i) => (i * 7) % 20],
    ['fractions', (i) => i / 3],
    ['what is no number among numbers', (i) => [1, Number.NaN, 2 ** 40, Number.POSITIVE_INFINITY][i % 4]],
    ['a negative zero', (i) => (i === 3 ? -0 : i)],
    ['zeros of both signs', (i) => (i % 2 === 0 ? 0 : -0)],
    ['texts', (i) => `row ${i}`],
    ['the same everywhere', () => 'same'],
    ['nothing', () => undefined as unknown],
    ['big integers', (i) => BigInt(i)],
    ['different types', (i) => [1, '1', null, undefined, true][i % 5]],
  ])('keep %s', (_, value) => {
    const rows = list((id) => ({ id, ['__proto__']: value(id), value: value(id) }));
    const table = asTable(rows, []);
    expect(table).toBeDefined();
    const arrived = fromRows(structuredClone(table as NonNullable<typeof table>));
    expect(arrived.map((row) => Object.entries(row))).toEqual(rows.map((row) => Object.entries(row)));
    expect(arrived.map((row) => Object.getPrototypeOf(row) === Object.prototype)).not.toContain(false);
  });

  it('are no table if one of them is there twice, in whatever order', () => {
    const rows = list((id) => ({ id: (id * 7) % 20, name: `row ${(id * 3) % 20}` }));
    expect(asTable(rows, [])).toBeDefined();
    for (const twice of [[...rows, rows[4]], [rows[0], ...rows], list(() => rows[0])])
      expect(asTable(twice, [])).toBeUndefined();
    // '10' < '9' < 9.5 < '10': no order, though each is less than the next.
    const [first, ...others] = [{ n: '10' }, { n: '9' }, { n: 9.5 }];
    expect(asTable([first, ...others, first, ...others, first, ...others], [])).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['with other keys', { other: 1 }],
    ['with one key more', { id: 1, name: '', more: 1 }],
    ['in another order', { name: '', id: 1 }],
    ['that holds an object', { id: {}, name: '' }],
    ['with a symbol', { id: 1, name: '', [Symbol.iterator]: 1 }],
    ['of a class', Object.assign(Object.create({ method() {} }), { id: 1, name: '' })],
    ['that is none', 5],
  ])('are no table if there is one %s', (_, odd) => {
    expect(asTable([...list((id) => ({ id, name: '' })), odd], [])).toBeUndefined();
  });
});
