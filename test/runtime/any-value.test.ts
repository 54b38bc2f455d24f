import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { close } from '../../src/index.js';
import { call } from './support/lib.js';

afterAll(() => close());

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: false,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: false,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  key: fc.oneof(fc.string(), fc.constantFrom('__proto__', '\u0001', 'constructor', 'then', '0', 'length', '')),
});

it('arrives as what it was, both ways', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (value) => {
      expect(isDeepStrictEqual(await call('echo', value), value)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('keeps its place and its identity among others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.object(), anything, async (shared, other) => {
      const result = await call('echo', { a: shared, list: [other, shared], map: new Map([[1, shared]]) });
      expect(isDeepStrictEqual(result, { a: shared, list: [other, shared], map: new Map([[1, shared]]) })).toBe(true);
      expect(result.list[1]).toBe(result.a);
      expect(result.map.get(1)).toBe(result.a);
    }),
    { numRuns: 200 },
  );
});
