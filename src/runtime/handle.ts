/** The base of all facade classes: a stand-in for an object that lives in a thread. */

declare const handleBrand: unique symbol;

export abstract class Handle {
  declare protected readonly [handleBrand]: true;

  protected constructor() {
    throw new TypeError('Handles are made by calls: use create()');
  }

  /**
   * Ends the object: calls the original's `[Symbol.dispose]`, else its `close`, `dispose`, `destroy`, `free` or `end` if it
   * has one that takes no arguments, then lets go of it. Later calls reject with `HandleReleasedError`.
   */
  async [Symbol.asyncDispose](): Promise<void> {}
}

/** Any facade class, also one with a protected constructor or with type parameters. */
export interface HandleClass {
  readonly prototype: Handle;
}

/** The handle of a returned function: call it like the original, asynchronously. `F` is the asynchronous signature. */
export type FunctionHandle<F extends (...args: never) => unknown = (...args: unknown[]) => Promise<unknown>> = Handle & F;

export const FunctionHandle: abstract new () => Handle = class extends Handle {} as never;

/** A promise of a handle that already has the handle's methods; calls made on it travel along, without a round trip. */
export type Pipelined<H> = Promise<H> & H;

/**
 * The statics of a facade class without its factories, for a subclass whose `create` takes other parameters.
 * A class with type parameters says how it is constructed: `Subclassable<typeof A, abstract new <T>() => A<T>>`.
 */
export type Subclassable<C extends { readonly prototype: object }, New = abstract new () => C['prototype']> = Omit<
  C,
  'create' | 'construct' | 'prototype'
> &
  New;
