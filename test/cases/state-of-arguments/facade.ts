// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./state-of-arguments/input.d.ts -o state-of-arguments/facade.ts

import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** Changes what it is given, not the module. */
export function set<T extends object>(object: T, path: string, value: unknown): Promise<Awaited<T>> {
  return toThread.mutates([0], input.set, object, path, value);
}

/** The same by another name: it gives something back. */
export function extend(target: object, source: object): Promise<object> {
  return toThread.mutates([0], input.extend, target, source);
}
