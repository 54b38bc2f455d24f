// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./namespace-again/input.d.ts -o namespace-again/facade.ts

import type { Options } from './input.js';
import { original, toThread } from 'gen-async-facade';

export type { Options };

const input = original('./input.js', import.meta.url);

/** Reads it. */
export function parse(text: string): Promise<number>;
export function parse(text: string, options: Options): Promise<string>;
export function parse(...args: unknown[]): unknown {
  return toThread(input.parse, ...args);
}

/** Everything once more, as zod has it: under a name, and as the default export. */
export const z = {
  parse,
  util: {
    trim(text: string): Promise<string> {
      return toThread(input.z.util.trim, text);
    },
  },
};

export default z;
