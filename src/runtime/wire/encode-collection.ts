/** Encodes maps, sets and very long arrays: clone keeps them, but what they hold has to be looked at. */
import type { Encoder } from './encode.js';

export function encodeMap(source: ReadonlyMap<unknown, unknown>, encoder: Encoder): unknown {
  const copy = new Map<unknown, unknown>();
  encoder.remember(source, copy);
  let index = 0;
  for (const [key, value] of source) {
    copy.set(encoder.encodeAt(index, key), encoder.encodeAt(typeof key === 'string' ? key : index, value));
    index++;
  }
  return copy;
}

export function encodeSet(source: ReadonlySet<unknown>, encoder: Encoder): unknown {
  const copy = new Set<unknown>();
  encoder.remember(source, copy);
  let index = 0;
  for (const value of source) copy.add(encoder.encodeAt(index++, value));
  return copy;
}

/** Longer arrays are looked at key by key: few of them are full. */
export const largestDense = 1e7;

/** Holes cost nothing as long as nobody visits them. */
export function encodeSparse(source: readonly unknown[], encoder: Encoder): unknown {
  const copy: unknown[] = [];
  copy.length = source.length;
  encoder.remember(source, copy);
  for (const key of Object.keys(source)) {
    const index = Number(key);
    copy[key as never] = encoder.encodeAt(String(index) === key ? index : key, source[key as never]) as never;
  }
  return copy;
}
