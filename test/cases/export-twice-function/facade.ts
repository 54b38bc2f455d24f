// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./export-twice-function/input.d.ts -o export-twice-function/facade.ts

import { original, toThread } from 'gen-async-facade';

const inputModule = original('./input.js', import.meta.url);

/** Has the name that the facade would use for the module, and is the default export as well. */
export function input(text: string): Promise<number> {
  return toThread(inputModule.input, text);
}

export const other = {
  fine(): Promise<number> {
    return toThread(inputModule.other.fine);
  },
};

export default input;
