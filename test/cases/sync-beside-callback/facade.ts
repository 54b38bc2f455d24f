// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./sync-beside-callback/input.d.ts -o sync-beside-callback/facade.ts

import { defineCrossings, original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export function scryptSync(password: string): Promise<Uint8Array> {
  return toThread(input.scryptSync, password);
}

export function watch(path: string, listener: (event: string) => void): Promise<void> {
  return toThread.run(input.watch, path, listener);
}

defineCrossings(input, {
  functions: {
    scryptSync: { facade: scryptSync, original: input.scryptSync },
    watch: { facade: watch, original: input.watch },
  },
});
