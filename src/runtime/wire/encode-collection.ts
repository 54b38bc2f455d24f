/** Encodes maps and sets: clone keeps them, but what they hold has to be looked at. */
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
