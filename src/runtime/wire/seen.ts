/** What an encoder has copied already, so that shared references stay shared and cycles end. */

export class Seen {
  /** Most values hold no objects, and need no map. */
  #copies: Map<object, unknown> | undefined;

  get size(): number {
    return this.#copies?.size ?? 0;
  }

  get(source: object): unknown {
    return this.#copies?.get(source);
  }

  set(source: object, copy: unknown): void {
    this.#copies ??= new Map();
    this.#copies.set(source, copy);
  }

  /** Forgets all but the first: what came after belongs to something that cannot be sent. */
  keep(size: number): void {
    for (const source of [...(this.#copies?.keys() ?? [])].slice(size)) this.#copies?.delete(source);
  }

  /** What was copied, by its copy. */
  get sources(): ReadonlyMap<unknown, object> {
    return new Map([...(this.#copies ?? [])].map(([source, copy]) => [copy, source]));
  }
}
