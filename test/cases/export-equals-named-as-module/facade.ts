// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./export-equals-named-as-module/input.d.ts -o export-equals-named-as-module/facade.ts

import { original, toThread } from 'gen-async-facade';

const inputModule = original('./input.js', import.meta.url).default;

/** Pads a text on the left. */
export function input(text: string, length: number): Promise<string> {
  return toThread(inputModule, text, length);
}

export default input;
