/** The objects that a callback's arguments are copies of. */
import { write } from '../wire/contents.js';
import type { Encoder } from '../wire/encode.js';
import { nodesOf } from '../wire/nodes.js';
import type { LentChange } from '../wire/protocol.js';

export class LentOriginals {
  readonly #encoder: Encoder;
  readonly #encoded: readonly unknown[];
  #originals: readonly (object | undefined)[] | undefined;

  constructor(encoder: Encoder, encoded: readonly unknown[]) {
    this.#encoder = encoder;
    this.#encoded = encoded;
  }

  at(index: number): object {
    this.#originals ??= this.find();
    const original = this.#originals[index];
    if (original === undefined) throw new Error('a callback has changed what nobody gave it');
    return original;
  }

  private find(): readonly (object | undefined)[] {
    const { sources } = this.#encoder.seen;
    return nodesOf(this.#encoded).map(
      (node) => sources.get(node) ?? sources.get((node as { readonly object?: unknown }).object),
    );
  }

  /** @throws as the callback would have in the thread, if an object does not allow it */
  write(changes: readonly LentChange[]): void {
    for (const { index, change } of changes) write(this.at(index), change);
  }
}
