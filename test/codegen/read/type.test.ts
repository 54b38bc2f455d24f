/** Types as they were written, each name resolved. */

import { describe, expect, test } from 'vitest';
import { printShape, printType } from './support/print.js';
import { declared, find, readFiles } from './support/read.js';

const { 'types.d.ts': model } = readFiles({
  'types.d.ts': `
    export type Conditional<T> = T extends readonly (infer U extends string)[] ? U : T extends (...a: infer A) => any ? A : never;
    export type Mapped<T> = { -readonly [K in keyof T as \`get\${K & string}\`]?: T[K] };
    export type Literals = "it's" | "say \\"x\\"" | -1 | 10n | true | null | undefined;
    export type Tuple = readonly [a: string, b?: number, ...rest: boolean[]];
    export type Arrays = [Array<string>, ReadonlyArray<number>, readonly Date[], Promise<void>[]];
    export declare enum Level { Low = 1, High = 2 }
    export type High = Level.High;
    export type Imported = import('./other.js').Only<string>;
    export type Whole = typeof import('./other.js');
    export type Symbols = { [Symbol.iterator](): Iterator<string>; readonly 'quoted-name': 1; 5: 2; [key: string]: unknown };
    export const marker: unique symbol;
    export type Marked = { [marker]: 1 };
    export type Rec = { self: Rec; list: Rec[] };
    export const me: { me: typeof me };
    export type Gone = NotThere<string> | HTMLElement;
    export type Picked = Pick<{ a?: number; b: string; c(): void }, 'a' | 'c'>;
    export type Both = { a(): this } & Hidden<string>;
    interface Hidden<T> { value: T; clone(): this }
    export type Splice = typeof Array.prototype.splice;
  `,
  'other.d.ts': 'export interface Only<T> { t: T }\nexport function f(): void;\nexport class C {}',
});

const alias = (name: string) => declared(model, name, 'alias');
const printed = (name: string) => printType(alias(name).type);

describe('types', () => {
  test.each([
    ['Conditional', 'T extends readonly infer U extends string[] ? U : T extends ((...a: infer A) => any) ? A : never'],
    ['Mapped', `{ -[K in keyof T as \`get\${(K & string)}\`]+: T[K] }`],
    ['Literals', `("it's" | 'say "x"' | -1 | 10n | true | null | undefined)`],
    ['Tuple', 'readonly [a: string, b?: number, ...rest: boolean[]]'],
    ['Arrays', '[string[], readonly number[], readonly Date[], Promise<void>[]]'],
    ['High', 'Level.High'],
    ['Imported', 'Only<string>'],
    ['Symbols', "{ [string]: unknown; [Symbol.iterator]() => Iterator<string>; readonly 'quoted-name': 1; '5': 2 }"],
    ['Marked', '{ [marker]: 1 }'],
    ['Rec', '{ self: Rec; list: Rec[] }'],
  ])('%s', (name, text) => {
    expect(printed(name)).toBe(text);
  });

  test('a name that means nothing is unreadable, and says so', () => {
    expect(alias('Gone').type).toMatchObject({
      kind: 'union',
      types: [
        { kind: 'unreadable', text: 'NotThere<string>', reason: expect.stringContaining('"NotThere"') },
        { kind: 'unreadable', text: 'HTMLElement' },
      ],
    });
  });

  test('what an alias comes to is resolved, without an `undefined` that no one wrote', () => {
    const { resolved } = alias('Picked');
    expect(resolved && printShape(resolved)).toBe('a?: number; c() => void');
  });

  test('the parts of an intersection keep their own `this`', () => {
    const { resolved } = alias('Both');
    expect(resolved && printShape(resolved)).toBe('a() => this; value: string; clone() => this');
  });

  test('a module as a type has its exports', () => {
    const { type } = alias('Whole');
    expect(type.kind === 'query' && type.resolved && printShape(type.resolved)).toBe(
      'f() => void; readonly C: typeof C',
    );
  });

  test('a value that mentions itself comes to an end', () => {
    expect(find(model?.exports, 'me').value).toMatchObject({ kind: 'variable', type: { kind: 'object' } });
  });

  test('a property of a global can be named by it', () => {
    expect(alias('Splice').type).toMatchObject({
      kind: 'query',
      access: { kind: 'global', name: 'Array.prototype.splice' },
    });
  });
});

test('what would take a book to write out is unreadable, wherever it stands, and the rest is read', () => {
  const { 'wide.d.ts': wide } = readFiles({
    'wide.d.ts': `
      type Wide<T, N extends unknown[] = []> = N['length'] extends 9 ? T : (x: T) => {
        [K in keyof { p: 1; q: 2 }]: Wide<[T, K], [...N, 1]> | Wide<[K, T], [...N, 1]>;
      };
      export declare const table: { run: Wide<string>; size: number };
    `,
  });
  const tooLong = { kind: 'unreadable', reason: expect.stringContaining('200,000 characters') };
  const { value } = find(wide?.exports, 'table');
  const [run, size] = value?.kind === 'variable' ? (value.shape?.members ?? []) : [];
  expect(run?.kind === 'property' && run.call).toMatchObject([
    { typeParameters: [], parameters: [], returns: tooLong },
  ]);
  expect(size).toMatchObject({ type: { kind: 'keyword', name: 'number' } });
});
