/** Arguments of callbacks are copies of the original's objects: what a callback does to them is done to those, too. */

import { type Change, type Contents, contentsOf } from '../wire/contents.js';
import type { Decoder } from '../wire/decode.js';
import type { Encoder } from '../wire/encode.js';
import type { LentChange } from '../wire/protocol.js';
import { isTagged, Tag, tagKey } from '../wire/tags.js';
import type { MainEncodeSide } from './encode-side.js';

interface Lent {
  readonly value: object;
  /** Its place among all objects that came. */
  readonly index: number;
  readonly before: Contents;
}

/** The copies that one callback gets, as they were before it ran. */
export class LentObjects {
  readonly #lent: Lent[] = [];

  /** @param nodes all objects that came, before they were decoded */
  constructor(nodes: readonly object[], decoder: Decoder) {
    const seen = new Set<unknown>();
    nodes.forEach((node, index) => {
      const value = decoder.decoded(node);
      if (typeof value !== 'object' || value === null || isOwn(node) || seen.has(value)) return;
      seen.add(value);
      const before = contentsOf(value);
      if (before !== undefined) this.#lent.push({ value, index, before });
    });
  }

  /** Wherever they are met from here on, the original's objects are meant. */
  introduce(encoder: Encoder): void {
    // Errors have a name of their own, by which they come home when they are thrown on.
    for (const { value, index } of this.#lent)
      if (!(value instanceof Error)) encoder.remember(value, { [tagKey]: Tag.lent, index });
  }

  indexOf(value: object): number | undefined {
    return this.#lent.find((lent) => lent.value === value)?.index;
  }

  changes(encoder: Encoder, side: MainEncodeSide): LentChange[] {
    side.root = 'callback argument';
    return this.#lent.flatMap(({ value, index, before }) => {
      const change = before.changeIn(value);
      return change === undefined ? [] : [{ index, change: encodeChange(change, encoder) }];
    });
  }
}

/** A function's own object that has come back to it. */
function isOwn(node: object): boolean {
  return isTagged(node) && node[tagKey] === Tag.host;
}

function encodeChange({ form, values, removed }: Change, encoder: Encoder): Change {
  const encoded = values.map((value, i) =>
    form === 'fields' && i % 2 === 1 ? encoder.encodeAt(values[i - 1] as PropertyKey, value) : encoder.encode(value),
  );
  return { form, values: encoded, removed: removed.map((key) => encoder.encode(key) as PropertyKey) };
}
