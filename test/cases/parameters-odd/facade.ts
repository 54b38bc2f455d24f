// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./parameters-odd/input.d.ts -o parameters-odd/facade.ts

import type { Options } from './input.js';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { Options };

const input = original('./input.js', import.meta.url);

export function destructured(options: Options): Promise<void> {
  return toThread(input.destructured, options);
}

export function reserved(arguments_: string, from: number, of: number, type: string): Promise<void> {
  return toThread(input.reserved, arguments_, from, of, type);
}

export function withThis(text: string): Promise<string> {
  return toThread(input.withThis, text);
}

export function tuple(...args: [path: string, options?: Options]): Promise<string> {
  return toThread(input.tuple, ...args);
}

export function optionalFirst(options: Options | undefined, callback: (error: Error | null) => void): Promise<void> {
  return toThread(input.optionalFirst, options, callback);
}

defineCrossings(input, {
  functions: {
    destructured: { facade: destructured, original: input.destructured },
    reserved: { facade: reserved, original: input.reserved },
    withThis: { facade: withThis, original: input.withThis },
    tuple: { facade: tuple, original: input.tuple },
    optionalFirst: { facade: optionalFirst, original: input.optionalFirst },
  },
});
