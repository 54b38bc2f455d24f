// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./export-equals-own-name/input.d.ts -o export-equals-own-name/facade.ts

import type { Options } from './input.js';
import { original, toThread } from 'gen-async-facade';

export type { Options };

const input = original('./input.js', import.meta.url).default;

/** A function like the one that it hangs on, which has its name. */
export function beautify(source: string, options?: Options): Promise<string>;
export function beautify(...args: unknown[]): unknown {
  return toThread(input.beautify, ...args);
}

function beautifyDefault(source: string, options?: Options): Promise<string>;
function beautifyDefault(...args: unknown[]): unknown {
  return toThread(input, ...args);
}
beautifyDefault.beautify = beautify;
beautifyDefault.css = function (source: string): Promise<string> {
  return toThread(input.css, source);
};

export function css(source: string): Promise<string> {
  return toThread(input.css, source);
}

export default beautifyDefault;
