// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./symbols-of-types/input.d.ts -o symbols-of-types/facade.ts

import type { Name, SubjectOf, subject as OriginalSubject } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Name, SubjectOf };

const input = original('./input.js', import.meta.url);

declare const actions: unique symbol;

/** Only the types of an index are looked up here. */
export type ActionsOf<T extends Typed> = T[typeof actions];

export interface AnyIndex extends Public<Index<string, any>> {}

export interface Listed extends Public<Index<string, unknown>> {}

export interface Typed {
  readonly [actions]: unknown;
}

export type Public<T extends Typed> = { [K in keyof T]: T[K] };

export class Index<A extends string, S = never> extends Handle {
  static create<A extends string, S = never>(allowed: A[]): Pipelined<Index<A, S>> {
    return toThread.construct(Index, input.Index, allowed);
  }
  declare readonly [actions]: A;
  declare [OriginalSubject]?: S;
  get size(): Promise<number> {
    return toThread.get(original(this).size);
  }
  can(action: A): Promise<boolean> {
    return toThread(original(this).can, action);
  }
}

export function allowed<T extends Index<string, unknown>>(index: T): Promise<ActionsOf<T>[]> {
  return toThread(input.allowed, index);
}

export function restrict<T extends Index<string, unknown>>(
  index: T,
  to: ActionsOf<T>,
): Pipelined<Index<ActionsOf<T>, SubjectOf<T>>> {
  return toThread.handle(Index, input.restrict, index, to);
}

export function share<T extends AnyIndex>(index: T): Promise<ActionsOf<T>> {
  return toThread(input.share, index);
}

export function compare(index: Listed, other: Listed): Promise<boolean> {
  return toThread(input.compare, index, other);
}

export function nameOf(text: string): Promise<Name> {
  return toThread(input.nameOf, text);
}

export function greet(name: Name): Promise<string> {
  return toThread(input.greet, name);
}

export const subject: PromiseLike<symbol> = toThread.value(input.subject);

defineCrossings(input, {
  handles: { Index: { class: Index, original: input.Index } },
  symbols: true,
});
