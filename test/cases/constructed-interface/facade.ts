// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constructed-interface/input.d.ts -o constructed-interface/facade.ts

import type { Point, Spot as OriginalSpot } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Point };

const input = original('./input.js', import.meta.url, { objects: 'together' });

export type Constructor = typeof Point;
export type Describing = typeof Kind;
export type Spot = OriginalSpot;

/** It has no methods, but what it holds has: a copy would be no kind that the module knows. */
export class Kind<Out = unknown> extends Handle {
  static create(definition: string): Pipelined<Kind<unknown>> {
    return toThread.construct(Kind, input.Kind, definition);
  }
  static describe(definition: string): Promise<string> {
    return toThread(input.Kind.describe, definition);
  }
  get standard(): Pipelined<Standard> {
    return toThread.getHandle(Standard, original(this).standard);
  }
  get name(): Promise<string> {
    return toThread.get(original(this).name);
  }
  get out(): Promise<Out> {
    return toThread.get(original(this).out);
  }
}

export class TextKind extends (Kind as unknown as abstract new <Out>() => Kind<Out>)<string> {
  static create(definition: { readonly limit: number }): Pipelined<TextKind> {
    return toThread.construct(TextKind, input.TextKind, definition);
  }
  static describe(definition: { readonly limit: number }): Promise<string> {
    return toThread(input.TextKind.describe, definition);
  }
  trim(): Pipelined<TextKind> {
    return toThread.handle(TextKind, original(this).trim);
  }
}

export class Standard extends Handle {
  validate(value: unknown): Promise<boolean> {
    return toThread(original(this).validate, value);
  }
}

export function kindOf(name: string): Pipelined<Kind> {
  return toThread.handle(Kind, input.kindOf, name);
}

export function list(kinds: readonly Kind[]): Promise<string[]> {
  return toThread(input.list, kinds);
}

export function pair<T extends Kind>(kind: T): Promise<[T, T]> {
  return toThread(input.pair, kind);
}

export function origin(): Promise<Point> {
  return toThread(input.origin);
}

export const Spot = {
  at(text: string): Promise<Spot> {
    return toThread(input.Spot.at, text);
  },
  zero: toThread.variable<Spot>(input.Spot.zero),
};

defineCrossings(input, {
  handles: {
    Kind: { class: Kind, original: input.Kind },
    TextKind: { class: TextKind, original: input.TextKind },
    Standard: { class: Standard },
  },
  copies: { Point: { original: input.Point, properties: ['x'] }, Spot: { original: input.Spot, properties: ['x'] } },
  plain: [input.Spot.zero],
});
