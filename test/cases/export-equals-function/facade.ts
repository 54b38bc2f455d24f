// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./export-equals-function/input.d.ts -o export-equals-function/facade.ts

import type { Options } from './input.js';
import { original, toThread } from 'gen-async-facade';

export type { Options };

const input = original('./input.js', import.meta.url).default;

export function render(text: string, options?: Options): Promise<string>;
export function render(...args: unknown[]): unknown {
  return toThread(input, ...args);
}

export function inline(text: string): Promise<string> {
  return toThread(input.inline, text);
}

export const version: PromiseLike<string> = toThread.value(input.version);

render.version = version;
render.inline = inline;

export default render;
