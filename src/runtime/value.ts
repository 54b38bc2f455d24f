/** Data of the original: fetched when it is awaited; a constant is kept then. */
import type { ReferenceNode } from './reference.js';
import { currentScope } from './scope.js';

/** `await facade.version`; as an argument it stands for the original's own value. */
export class LazyValue implements PromiseLike<unknown> {
  readonly #reference: ReferenceNode;
  readonly #fetch: (reference: ReferenceNode) => Promise<unknown>;
  readonly #constant: boolean;
  #value: Promise<unknown> | undefined;

  constructor(reference: ReferenceNode, fetch: (reference: ReferenceNode) => Promise<unknown>, constant: boolean) {
    this.#reference = reference;
    this.#fetch = fetch;
    this.#constant = constant;
  }

  static referenceOf(value: object): ReferenceNode | undefined {
    return #reference in value ? value.#reference : undefined;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is meant to be awaited
  then<A = unknown, B = never>(
    fulfilled?: ((value: unknown) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.fetch().then(fulfilled, rejected);
  }

  private fetch(): Promise<unknown> {
    if (this.#value !== undefined) return this.#value;
    const value = this.#fetch(this.#reference);
    // Inside a callback the value may come from the blocked lane, as a handle that only lives there.
    if (!this.#constant || currentScope() !== undefined) return value;
    this.#value = value;
    value.catch(() => {
      this.#value = undefined;
    });
    return value;
  }
}

export function referenceOfValue(value: object): ReferenceNode | undefined {
  return LazyValue.referenceOf(value);
}
