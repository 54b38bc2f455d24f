/** Promises of handles that have the handles' methods. */

import { stateKey } from '../calls/reference.js';
import { addFunctionMembers, type CallFunction, facadeClass, functionOf, isCallable } from './classes.js';
import { Handle } from './handle.js';
import type { HandleState } from './handle-state.js';

type Executor = (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void;
type PromiseClass = new (executor: Executor) => Promise<unknown>;

const promiseClasses = new Map<number, PromiseClass>();

/**
 * One subclass of `Promise` per facade class. Its `constructor` says `Promise`: what `then` makes is an ordinary promise,
 * and `await` takes the short way.
 */
function promiseClass(type: number): PromiseClass {
  let result = promiseClasses.get(type);
  if (result === undefined) {
    result = class extends Promise<unknown> {} as PromiseClass;
    copyMembers(facadeClass(type).prototype, result.prototype as object);
    if (isCallable(type)) addFunctionMembers(result.prototype as object);
    Object.defineProperty(result.prototype, 'constructor', { value: Promise, configurable: true, writable: true });
    promiseClasses.set(type, result);
  }
  return result;
}

/** Members of the class and its bases; a promise's own `then`, `catch` and `finally` stay. */
function copyMembers(from: object, to: object): void {
  const chain: object[] = [];
  for (let p: object | null = from; p !== null && p !== Object.prototype; p = Object.getPrototypeOf(p))
    chain.unshift(p);
  for (const prototype of chain) {
    for (const key of Reflect.ownKeys(prototype)) {
      if (key === 'constructor' || (typeof key === 'string' && Object.hasOwn(Promise.prototype, key))) continue;
      Object.defineProperty(to, key, Object.getOwnPropertyDescriptor(prototype, key) as PropertyDescriptor);
    }
  }
  if (!(Symbol.asyncDispose in to)) copyMembers(Handle.prototype, to);
}

export function makePromise(type: number, executor: Executor): Promise<unknown> {
  return new (promiseClass(type))(executor);
}

/** Ties the promise to its state; one for a callable class becomes a function that is awaited like the promise. */
export function asPipelined(promise: Promise<unknown>, state: HandleState, call: CallFunction): unknown {
  state.promise = promise;
  if (!state.callable) {
    Object.defineProperty(promise, stateKey, { value: state });
    return promise;
  }
  const callable = functionOf(state, call);
  Object.setPrototypeOf(callable, Object.getPrototypeOf(promise));
  const own = {
    [stateKey]: state,
    // biome-ignore lint/suspicious/noThenProperty: it is a promise
    then: promise.then.bind(promise),
    catch: promise.catch.bind(promise),
    finally: promise.finally.bind(promise),
  };
  Object.defineProperties(callable, Object.getOwnPropertyDescriptors(own));
  return callable;
}

/** A promise that served pipelining: its failure is reported by the calls made on it. */
export function markHandled(state: HandleState): void {
  const { promise } = state;
  if (promise === undefined) return;
  state.promise = undefined;
  Promise.prototype.then.call(promise, undefined, ignore);
}

function ignore(): void {}
