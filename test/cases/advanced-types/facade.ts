// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./advanced-types/input.d.ts -o advanced-types/facade.ts

import type { IfValid, Keys, Result, Schema } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { IfValid, Keys, Result, Schema };

const input = original('./input.js', import.meta.url);

export class Point extends Handle {
  static create(): Pipelined<Point> {
    return toThread.construct(Point, input.Point);
  }
  move(by: number): Pipelined<Point> {
    return toThread.handle(Point, original(this).move, by);
  }
}

/** What a property holds depends on a type parameter. */
export class Interval<Valid extends boolean = boolean> extends Handle {
  static create<Valid extends boolean = boolean>(): Pipelined<Interval<Valid>> {
    return toThread.construct(Interval, input.Interval);
  }
  contains(at: number): Promise<boolean> {
    return toThread(original(this).contains, at);
  }
  get start(): Promise<IfValid<Point, null, Valid>> {
    return toThread.get(original(this).start);
  }
  get length(): Promise<IfValid<number, null, Valid>> {
    return toThread.get(original(this).length);
  }
}

export function pick<T extends Schema, K extends keyof T>(value: T, ...keys: K[]): Promise<Pick<T, K>> {
  return toThread(input.pick, value, ...keys);
}

export function keysOf<T>(value: T): Promise<Keys<T>> {
  return toThread(input.keysOf, value);
}

export function first<const T extends readonly unknown[]>(items: T): Promise<Result<T>> {
  return toThread(input.first, items);
}

export function indexed(value: Schema['name']): Promise<Schema[keyof Schema]> {
  return toThread(input.indexed, value);
}

export function finite<N extends number>(value: N): Promise<N extends 1e999 | -1e999 ? never : N> {
  return toThread(input.finite, value);
}

defineCrossings(input, {
  handles: { Point: { class: Point, original: input.Point }, Interval: { class: Interval, original: input.Interval } },
});
