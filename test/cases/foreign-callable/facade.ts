// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./foreign-callable/input.d.ts -o foreign-callable/facade.ts

import { defineCrossings, original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

export function load(require: (id: string) => string | Promise<string>): Promise<string> {
  return toThread(input.load, require);
}

defineCrossings(input, {
  functions: { load: { facade: load, original: input.load } },
});
