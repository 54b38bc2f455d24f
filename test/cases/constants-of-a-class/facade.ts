// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constants-of-a-class/input.d.ts -o constants-of-a-class/facade.ts

import type { Kind, Nested, Options, Table } from './input.js';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { Kind, Nested, Options, Table };

const input = original('./input.js', import.meta.url, { threads: 1 });

export function kindOf(text: string): Promise<Kind> {
  return toThread(input.kindOf, text);
}

export function isOperator(kind: Kind): Promise<boolean> {
  return toThread(input.isOperator, kind);
}

export const end: PromiseLike<Kind> = toThread.variable(input.end);
export const kinds: PromiseLike<{ readonly name: Kind; readonly operators: readonly Kind[] }> = toThread.variable(
  input.kinds,
);
export const defaults: PromiseLike<Options> = toThread.variable(input.defaults);
export const table: PromiseLike<Table> = toThread.variable(input.table);

/** May become another one. */
export const current: PromiseLike<Kind> = toThread.variable(input.current);

export const nested: PromiseLike<Nested> = toThread.variable(input.nested);

defineCrossings(input, {
  copies: { Kind: { original: input.Kind }, Options: {}, Table: { properties: ['text'] } },
  constants: [input.end, input.kinds, input.table],
});
