/** `toThread` and its companions: one call each, started at once, never throwing synchronously. */

import { classIndex } from '../handles/classes.js';
import type { HandleClass } from '../handles/handle.js';
import { iterate } from '../handles/iterate.js';
import '../handles/iterator-handle.js';
import { LazyValue, lazyHandle } from '../handles/value.js';
import type { Place } from '../wire/places.js';
import { type Extras, flagEffect, Op } from '../wire/protocol.js';
import { prepareFirstCall } from './first-call.js';
import type { Reference, ReferenceNode } from './reference.js';
import { startCall, startHandleCall } from './start-call.js';

/** Runs what a reference leads to in a thread. */
export interface ToThread {
  /** Calls what the reference names; the promise has the result. For generated code: the result type is where it returns. */
  <R>(reference: Reference, ...args: readonly unknown[]): R;
  /**
   * Calls a function in a thread, once, started at the call.
   *
   * @example
   *     const key = await toThread(crypto.scryptSync, 'password', salt, 64);
   */
  <A extends unknown[], R>(reference: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** A call of which only the end counts: a result that cannot cross is none. */
  run<R>(reference: Reference, ...args: readonly unknown[]): R;
  /** A call whose result is a handle of `type`; gives a promise that can be used as the handle. */
  handle<R>(type: HandleClass, reference: Reference, ...args: readonly unknown[]): R;
  /** `new` in a thread; gives a promise that can be used as the handle. */
  construct<R>(type: HandleClass, reference: Reference, ...args: readonly unknown[]): R;
  /** `new` in a thread, for an instance that comes back as a copy. */
  make<R>(reference: Reference, ...args: readonly unknown[]): R;
  make<A extends unknown[], T>(reference: new (...args: A) => T, ...args: A): Promise<T>;
  /** A call whose result is iterated, in chunks; gives an async iterator at once. */
  iterate<R>(reference: Reference, ...args: readonly unknown[]): R;
  /** The same for a generator that answers what it is sent: nothing of it is read before it is asked for. */
  generate<R>(reference: Reference, ...args: readonly unknown[]): R;
  /** Reads a property. */
  get<R>(reference: Reference): R;
  get<T>(reference: T): Promise<Awaited<T>>;
  /** Reads a property whose value is a handle of `type`. */
  getHandle<R>(type: HandleClass, reference: Reference): R;
  /** Writes a property. */
  set(reference: unknown, value: unknown): Promise<void>;
  /** A constant of the original: fetched when first awaited, then kept. One that is an object of `type` is used like its handle. */
  value<T>(reference: Reference, type: HandleClass): PromiseLike<T> & T;
  value<T>(reference: Reference): PromiseLike<T>;
  value<T>(reference: T): PromiseLike<Awaited<T>>;
  /** Data of the original that may change: fetched each time it is awaited, or used like a handle of `type`. */
  variable<T>(reference: Reference, type: HandleClass): PromiseLike<T> & T;
  variable<T>(reference: Reference): PromiseLike<T>;
  /** A call that changes the arguments at `places` (`1`, `'1.onComment'`) in place; they are copied back. */
  mutates<R>(places: readonly Place[], reference: Reference, ...args: readonly unknown[]): R;
  /** A call whose result's buffers are handed over instead of copied: the original does not keep them. */
  transfers<R>(reference: Reference, ...args: readonly unknown[]): R;
}

/** A call whose result is data. */
function data(op: number, reference: unknown, args: unknown[], extras?: Extras): Promise<unknown> {
  prepareFirstCall(reference);
  return startCall(op, reference, args, extras);
}

/** A call whose result is a handle. */
function object(op: number, type: HandleClass, reference: unknown, args: unknown[]): unknown {
  prepareFirstCall(reference);
  return startHandleCall(op, classIndex(type), reference, args);
}

/** @param most how many values are read before they are asked for */
function iteration(reference: unknown, args: unknown[], most?: number): unknown {
  prepareFirstCall(reference);
  return iterate(reference, args, most);
}

const fetch = (reference: ReferenceNode) => data(Op.get, reference, []);

function lazily(reference: ReferenceNode, type: HandleClass | undefined, constant: boolean): PromiseLike<unknown> {
  // `options.silent = true` would stay on this side.
  if (type === undefined) return Object.preventExtensions(new LazyValue(reference, fetch, constant));
  const fetchHandle = () => object(Op.get, type, reference, []) as Promise<unknown>;
  return lazyHandle(type, new LazyValue(reference, fetchHandle, constant));
}

function call(reference: unknown, ...args: unknown[]): unknown {
  return data(Op.call, reference, args);
}

/** `toThread(reference, ...args)`, and one companion for each thing that is no plain call. Rejects with what was thrown there. */
export const toThread: ToThread = Object.assign(call as never, {
  run(reference: unknown, ...args: unknown[]): unknown {
    return data(Op.call | flagEffect, reference, args);
  },
  handle(type: HandleClass, reference: unknown, ...args: unknown[]): unknown {
    return object(Op.call, type, reference, args);
  },
  construct(type: HandleClass, reference: unknown, ...args: unknown[]): unknown {
    return object(Op.construct, type, reference, args);
  },
  make(reference: unknown, ...args: unknown[]): unknown {
    return data(Op.construct, reference, args);
  },
  iterate(reference: unknown, ...args: unknown[]): unknown {
    return iteration(reference, args);
  },
  generate(reference: unknown, ...args: unknown[]): unknown {
    return iteration(reference, args, 1);
  },
  get(reference: unknown): unknown {
    return data(Op.get, reference, []);
  },
  getHandle(type: HandleClass, reference: unknown): unknown {
    return object(Op.get, type, reference, []);
  },
  async set(reference: unknown, value: unknown): Promise<void> {
    await data(Op.set, reference, [value]);
  },
  value: (reference: ReferenceNode, type?: HandleClass) => lazily(reference, type, true),
  variable: (reference: ReferenceNode, type?: HandleClass) => lazily(reference, type, false),
  mutates(places: readonly Place[], reference: unknown, ...args: unknown[]): unknown {
    return data(Op.call, reference, args, { mutates: places });
  },
  transfers(reference: unknown, ...args: unknown[]): unknown {
    return data(Op.call, reference, args, { transfers: true });
  },
});
