// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./left-by-calls/input.d.ts -o left-by-calls/facade.ts

import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

/** `encode.bytes` is what the last call of `encode` has left there: it has to be asked of the thread where that call ran. */
export function encode(value: number): Promise<number[]> {
  return toThread(input.encode, value);
}
encode.bytes = toThread.variable<number | undefined>(input.encode.bytes);

/** What is merely not said to be constant is no state. */
export const about = {
  describe(): Promise<string> {
    return toThread(input.about.describe);
  },
  version: toThread.variable<string>(input.about.version),
};
