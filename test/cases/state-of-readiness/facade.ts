// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./state-of-readiness/input.d.ts -o state-of-readiness/facade.ts

import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

export function hash(text: string): Promise<string> {
  return toThread(input.hash, text);
}

/** There are functions when it has settled, in the thread that it settles in. */
export const ready: PromiseLike<Promise<void>> = toThread.variable(input.ready);
