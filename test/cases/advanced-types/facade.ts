// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./advanced-types/input.d.ts -o advanced-types/facade.ts

import type { Keys, Result, Schema } from './input.js';
import { original, toThread } from 'gen-async-facade';

export type { Keys, Result, Schema };

const input = original('./input.js', import.meta.url);

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
