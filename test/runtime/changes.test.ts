import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { close } from '../../src/index.js';
import fc from '../support/fast-check.js';
import { call, Resource } from './support/lib.js';

afterAll(() => close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the original has after the callback. */
async function edited<T>(value: T, edit: (value: T) => unknown): Promise<unknown> {
  return (await call('edit', value, edit)).value;
}

describe('what a callback does to its arguments', () => {
  it('is done to the objects of the original', async () => {
    expect(await edited([3, 1, 2], (list) => list.push(4))).toEqual([3, 1, 2, 4]);
    expect(await edited([3, 1, 2], (list) => list.sort())).toEqual([1, 2, 3]);
    expect(await edited([3, 1, 2], (list) => list.splice(0))).toEqual([]);
    expect(await edited({ a: 1, b: 2 } as object, (o) => Object.assign(o, { a: 5, c: [{}] }))).toEqual({
      a: 5,
      b: 2,
      c: [{}],
    });
    expect(await edited({ a: 1, b: 2 } as { a?: number }, (o) => delete o.a)).toEqual({ b: 2 });
    expect(await edited(new Map([['a', 1]]), (map) => map.set('b', 2).delete('a'))).toEqual(new Map([['b', 2]]));
    expect(await edited(new Set([1]), (set) => set.add(2))).toEqual(new Set([1, 2]));
    expect(await edited(new Date(5), (date) => date.setTime(7))).toEqual(new Date(7));
    expect(await edited(new URL('https://example.org/a'), (url) => (url.hash = 'b'))).toEqual(
      new URL('https://example.org/a#b'),
    );
  });

  it('is done to bytes of every kind', async () => {
    expect(await edited(Buffer.from('abc'), (bytes) => bytes.write('x', 1))).toEqual(Buffer.from('axc'));
    expect(await edited(new Float64Array(3), (bytes) => (bytes[1] = 0.5))).toEqual(new Float64Array([0, 0.5, 0]));
    expect(await edited(new Uint8Array(3).buffer, (buffer) => new Uint8Array(buffer).fill(1))).toEqual(
      new Uint8Array([1, 1, 1]).buffer,
    );
    const large = (await edited(new Uint8Array(100_000), (bytes) => bytes.fill(9, 99_999))) as Uint8Array;
    expect([large[99_998], large[99_999]]).toEqual([0, 9]);
  });

  it('is done at any depth, once for what is in several places', async () => {
    type Tree = { left: { leaf?: { n: number } }; right: { leaf?: { n: number } } };
    const result = await call('editTree', (tree: Tree) => {
      (tree.left.leaf as { n: number }).n = 7;
    });
    expect(result).toEqual([true, true, { n: 7 }, ['left', 'right']]);
    const moved = await call('editTree', (tree: Tree & { third?: object }) => {
      tree.third = tree.left;
      delete tree.left.leaf;
    });
    expect(moved).toEqual([false, true, { n: 1 }, ['left', 'right', 'third']]);
  });

  it('is done when its promise has settled, and also if it throws', async () => {
    expect(
      await edited([1], async (list) => {
        await pause(5);
        list.push(2);
      }),
    ).toEqual([1, 2]);
    const [text] = await call('editMade', 'nested', (value: { a: unknown[] }) => {
      value.a = [];
      throw new Error('all the same');
    });
    expect(text).toBe('{ a: [] }');
  });

  it('is done to instances of classes, null prototypes and what has symbols as keys', async () => {
    const [located] = await call(
      'editMade',
      'parsed',
      (node: { loc: { start: { line: number }; end: object }; tokens: object[] }) => {
        node.loc.start.line = 9;
        node.loc.end = { line: 10 };
        node.tokens.push({ extra: true });
      },
    );
    expect(located).toContain('loc: SourceLocation { start: { line: 9 }, end: { line: 10 } }');
    expect(located).toContain('tokens: Tokens(2) [ Position { line: 2 }, { extra: true } ]');
    const [bare] = await call('editMade', 'nullProto', (value: { b: { c: number } }) => (value.b.c = 5));
    expect(bare).toBe('[Object: null prototype] { a: 1, b: { c: 5 } }');
    const [keyed] = await call(
      'editMade',
      'symbolKey',
      (value: Record<symbol, number>) => (value[Symbol.for('k')] = 5),
    );
    // Node 24 prints such a key without its brackets.
    expect(keyed).toMatch(/^\{ a: 2, \[?Symbol\(k\)\]?: 5 \}$/);
    const [match] = await call('editMade', 'match', (value: { groups: { x: string } }) => (value.groups.x = 'changed'));
    expect(match).toContain("x: 'changed'");
    const [proto] = await call('editMade', 'nullProto', (value: object) =>
      Object.defineProperty(value, '__proto__', { value: 1, enumerable: true }),
    );
    expect(proto).toContain("['__proto__']: 1");
  });

  it('keeps an object that it gives back the same object', async () => {
    expect(await call('edit', { a: 1 }, (value: object) => value)).toEqual({ value: { a: 1 }, same: true });
    const [, same] = await call('editMade', 'parsed', (node: object) => node);
    expect(same).toBe(true);
    const start = ['start'];
    const result = await call('fold', start, [1, 2, 3], (all: unknown[], n: number) => {
      all.push(n);
      return all;
    });
    expect(result).toEqual(['start', 1, 2, 3]);
  });

  it('may tie objects of both sides into a knot', async () => {
    interface Knot {
      self?: Knot;
      list?: unknown[];
    }
    const value = (await edited({} as Knot, (knot) => {
      knot.list = [knot, { back: knot }];
      knot.self = knot;
    })) as Knot;
    expect(value.self).toBe(value);
    expect(value.list?.[0]).toBe(value);
    expect((value.list as [unknown, { back: unknown }])[1].back).toBe(value);
  });

  it('is an error in the original where the original does not allow it, or it cannot cross', async () => {
    await expect(call('editFrozen', (value: { a: number }) => (value.a = 2))).rejects.toThrow(/read only/);
    expect(await call('editFrozen', (value: { a: number }) => value.a)).toEqual({ a: 1 });
    const refused = await call('edit', {}, (value: { cache?: object }) => {
      value.cache = new WeakMap();
    }).catch((error: unknown) => error);
    expect((refused as Error).message).toContain('callback argument.cache: WeakMap');
  });

  it('keeps an error that is thrown on the original one, and the caller its own', async () => {
    const result = await call('rethrow', (error: Error & { extra: unknown }) => {
      error.message += ' and more';
      error.extra = [1];
      throw error;
    });
    expect(result).toEqual([true, 'mine and more', [1]]);
    let seen: unknown;
    const thrown = await call(
      'callBack',
      (error: Error) => {
        seen = error;
        throw error;
      },
      new Error('passed'),
    ).catch((error: unknown) => error);
    expect(thrown).toBe(seen);
  });

  it('is done also while calls inside change the same object', async () => {
    const resource = await Resource.create();
    await resource.add({ n: 1 });
    await resource.each(async (item, self) => {
      await self.add({ n: 2 });
      (item as { n: number }).n = 5;
    });
    expect(await resource.list()).toEqual([{ n: 5 }, { n: 2 }]);
  });

  it('is the same as without a thread between', async () => {
    const leaf = fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.double(), fc.bigInt());
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string({ maxLength: 3 }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
        fc.array(tie('value'), { maxLength: 3 }).map((list) => new Set(list)),
        fc.array(fc.tuple(fc.string({ maxLength: 2 }), tie('value')), { maxLength: 3 }).map((list) => new Map(list)),
        fc.uint8Array({ maxLength: 5 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value, fc.array(fc.nat()), value, async (before, choices, fresh) => {
        const here = structuredClone(before);
        const expected = change(here, choices, structuredClone(fresh));
        const there = await edited(before, (copy) => change(copy, choices, fresh));
        expect(isDeepStrictEqual(there, expected)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** Changes the object that the choices lead to; the rest of them say how. */
function change(root: unknown, choices: readonly number[], fresh: unknown): unknown {
  let value = root;
  let i = 0;
  for (; i < choices.length; i++) {
    const members =
      typeof value !== 'object' || value === null || ArrayBuffer.isView(value)
        ? []
        : value instanceof Map || value instanceof Set
          ? [...value.values()]
          : Object.values(value);
    const next = members[(choices[i] as number) % (members.length + 1)];
    if (typeof next !== 'object' || next === null) break;
    value = next;
  }
  const how = (choices[i] ?? 0) % 3;
  if (ArrayBuffer.isView(value)) (value as Uint8Array).reverse();
  else if (value instanceof Map) how === 0 ? value.clear() : value.set(`key ${how}`, how === 1 ? fresh : root);
  else if (value instanceof Set) how === 0 ? value.clear() : value.add(how === 1 ? fresh : root);
  else if (Array.isArray(value)) how === 0 ? value.pop() : value.unshift(how === 1 ? fresh : root);
  else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    if (how === 0) for (const key of Object.keys(record).slice(0, 1)) delete record[key];
    else record[how === 1 ? 'a' : 'added'] = how === 1 ? fresh : root;
  }
  return root;
}
