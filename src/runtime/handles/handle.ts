/** The base of all facade classes: a stand-in for an object that lives in a thread. */

import { stateKey } from '../calls/reference.js';
import { textOf } from '../calls/text.js';
import { dispose } from './dispose.js';
import type { HandleState } from './handle-state.js';
import { refuseJson } from './json.js';

declare const handleBrand: unique symbol;

export abstract class Handle {
  /** A function like all other members, so that `Parameters<H[keyof H]>` stays what it is. Public, for promises list all members. */
  declare readonly [handleBrand]: () => void;

  protected constructor() {
    throw new TypeError('Handles are made by calls: use create()');
  }

  /**
   * Ends the object: calls the original's `[Symbol.dispose]`, else its `close`, `dispose`, `destroy`, `free` or `end` if it
   * has one that takes no arguments, then lets go of it. Later calls reject with `HandleReleasedError`.
   *
   * @example
   *     await using db = await Database.create('app.db');
   */
  [Symbol.asyncDispose](): Promise<void> {
    return dispose(this);
  }

  /** What the original's `toString` gives: every object has one, and few declarations speak of it. */
  // biome-ignore lint/suspicious/noExplicitAny: a class that declares its own may take and give something else
  toString(...args: any[]): Promise<any> {
    return textOf(this, args);
  }

  /** A template cannot wait for the original's text. */
  [Symbol.toPrimitive](): string {
    return Object.prototype.toString.call(this).replace('Object', this.constructor.name);
  }
}

/** The same in all copies of this package that a program has loaded: only the one that made a handle knows its object. */
const handleMark = Symbol.for('gen-async-facade.handle');
Object.defineProperty(Handle.prototype, handleMark, { value: true });

export const isHandleOfAnyCopy = (value: object): boolean => handleMark in value;

refuseJson(
  Handle.prototype,
  (name) =>
    `this ${name} lives in a thread. Await its data, or snapshot() of it, and stringify that, ` +
    `or let such objects be data: copy: ['${name}'] in the configuration`,
);

/** Any facade class, also one with a protected constructor or with type parameters. */
export interface HandleClass {
  readonly prototype: Handle;
}

/** The handle of a returned function: call it like the original, asynchronously. `F` is the asynchronous signature. */
export type FunctionHandle<F extends (...args: never) => unknown = (...args: unknown[]) => Promise<unknown>> = Handle &
  F;

class FunctionHandleClass extends Handle {}
Object.defineProperty(FunctionHandleClass, 'name', { value: 'FunctionHandle' });

/** For `instanceof`, and as the class of returned functions. */
export const FunctionHandle: abstract new () => Handle = FunctionHandleClass as never;

/**
 * A promise of a handle that already has the handle's methods; calls made on it travel along, without a round trip.
 *
 * Of a method that returns `Pipelined<this>`, what is pipelined is pipelined already: it promises the handle, not its promise.
 */
export type Pipelined<H> = [H] extends [(...args: never) => unknown] ? Both<Settled<H>> : HandlePromise<Settled<H>>;

/** Asked for `then` rather than for `Promise`, TypeScript 7 does not follow types that nest without end. */
type Settled<H> = H extends { then(settle: (value: infer Settled) => unknown): unknown } ? Settled : H;

type Both<H> = Promise<H> & H;

/**
 * All members of both, listed, and said to vary as the handle does: so the compiler compares two of these by their handles
 * alone, and two intersections by all members of both once more, which takes gigabytes where handles are generic. A list has no
 * call signatures, so what can be called stays as it is.
 */
export type HandlePromise<out H> = { [Member in keyof Both<H>]: Both<H>[Member] };

/**
 * The statics of a facade class without its factories, for a subclass whose `create` takes other parameters.
 * A class with type parameters says how it is constructed: `Subclassable<typeof A, abstract new <T>() => A<T>>`.
 */
export type Subclassable<C extends { readonly prototype: object }, New = abstract new () => C['prototype']> = Omit<
  C,
  'create' | 'construct' | 'prototype'
> &
  New;

/** The state behind a handle or a pipelined promise; undefined for anything else. */
export function stateOf(value: unknown): HandleState | undefined {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return undefined;
  return (value as { [stateKey]?: HandleState })[stateKey];
}
