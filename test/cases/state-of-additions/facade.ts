// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./state-of-additions/input.d.ts -o state-of-additions/facade.ts

import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

/** Gives nothing back, so that it adds to the module. */
export function addFormat(name: string): Promise<void> {
  return toThread.run(input.addFormat, name);
}

export function formats(): Promise<string[]> {
  return toThread(input.formats);
}
