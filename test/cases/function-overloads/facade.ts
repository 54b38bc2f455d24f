// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./function-overloads/input.d.ts -o function-overloads/facade.ts

import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** Reads a part. */
export function read(path: string): Promise<Uint8Array>;
export function read(path: string, encoding: 'utf8'): Promise<string>;
/** Reads a part. */
export function read(path: string, start: number, end?: number): Promise<Uint8Array>;
export function read(...args: unknown[]): unknown {
  return toThread(input.read, ...args);
}
