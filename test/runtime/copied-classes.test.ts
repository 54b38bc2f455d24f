import { afterAll, describe, expect, it } from 'vitest';
import { close, defineCrossings, original, toThread } from '../../src/index.js';

afterAll(() => close());

interface Point {
  x: number;
  y: number;
  readonly length: number;
}

const lib = original('./fixtures/copied-classes.mjs', import.meta.url);
defineCrossings(lib, {
  copies: {
    Point: { original: lib.Point },
    Patch: { original: lib.lib.Patch },
    Hidden: { properties: ['of', 'kind'] },
    Bare: { original: lib.Bare },
  },
});

const point = (x: number, y: number) => toThread(lib.point, x, y) as Promise<Point>;
const describeOf = (value: unknown) => toThread(lib.describe, value) as Promise<string>;

describe('a copy of an instance whose class says more of it than its properties do', () => {
  it('is an instance again where it is passed back, in all threads', async () => {
    const copy = await point(3, 4);
    expect(copy).toStrictEqual({ x: 3, y: 4, length: 5 });
    const many = await Promise.all(Array.from({ length: 20 }, () => describeOf(copy)));
    expect(new Set(many)).toEqual(new Set(['(3, 4) 0 x,y']));
    copy.y = 0;
    expect(await describeOf(copy)).toBe('(3, 0) 0 x,y');
    expect(await describeOf({ ...copy })).toBe('[object Object] -1 x,y,length');
  });

  it('is one inside of others, whatever the class is called, and where it holds itself', async () => {
    const points = (await toThread(lib.points, 3000)) as Point[];
    const text = (await toThread(lib.describeAll, points)) as string;
    expect([text.split('true').length, text.includes('false')]).toEqual([3001, false]);
    const patch = (await toThread(lib.patch, 1, 2)) as { owner: unknown };
    expect(patch.owner).toBe(patch);
    expect(await describeOf(patch)).toBe('1+2 1 parts,owner');
  });

  it('is one also of a class that the original keeps to itself', async () => {
    expect(await toThread(lib.worth, await toThread(lib.hidden, 21))).toBe(42);
  });

  it('is one in callbacks and in what they give', async () => {
    const other = await point(5, 5);
    expect(await toThread(lib.visit, (given: Point) => (given.x === 1 ? other : given))).toBe('true false (1, 1)');
    const move = (given: Point) => {
      given.x = 9;
      return given;
    };
    expect(await toThread(lib.visit, move)).toBe('true true (9, 1)');
  });

  it('is data where the class says nothing more', async () => {
    const bare = await toThread(lib.bare);
    expect(await describeOf(bare)).toBe('[object Object] -1 size');
  });
});
