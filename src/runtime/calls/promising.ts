/** `promising`: the caller's functions from which an original expects promises, and does not only await what they give. */

import { type Place, valueAt } from '../wire/places.js';

const marked = new WeakSet<object>();

/**
 * The arguments of a call, with the functions at `places` marked: the original gets a promise from each of them, also of what
 * they throw; for generated code.
 *
 * @param places `0` for a whole argument, `'1.load'` for a function in one
 */
export function promising(args: readonly unknown[], places: readonly Place[]): readonly unknown[] {
  for (const place of places) {
    const value = valueAt(args, place);
    if (typeof value === 'function') marked.add(value);
  }
  return args;
}

export const isPromising = (value: object): boolean => marked.has(value);
