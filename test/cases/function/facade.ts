// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./function/input.d.ts -o function/facade.ts

import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/**
 * Hashes a text.
 *
 * @param text what to hash
 */
export function hash(text: string): Promise<string> {
  return toThread(input.hash, text);
}

export function parse<T extends object>(text: string, reviver?: readonly string[]): Promise<Awaited<T>>;
export function parse(...args: unknown[]): unknown {
  return toThread(input.parse, ...args);
}

export function join(...parts: (string | number)[]): Promise<string> {
  return toThread(input.join, ...parts);
}

export function log(message: string): Promise<void> {
  return toThread.run(input.log, message);
}
