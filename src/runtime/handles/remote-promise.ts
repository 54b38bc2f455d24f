/** What promises of the thread are inside of other data: promises that ask what those come to when somebody wants to know. */

import { memberOf } from '../calls/reference.js';
import { startCall } from '../calls/start-call.js';
import { Op } from '../wire/protocol.js';
import type { HandleState } from './handle-state.js';

const promises = new WeakMap<HandleState, RemotePromise>();

export function promiseOf(state: HandleState): Promise<unknown> {
  const promise = promises.get(state) ?? new RemotePromise(() => {});
  promise.state = state;
  promises.set(state, promise);
  return promise;
}

/** Asked for at once, one that fails and that nobody waits for would end the program. */
class RemotePromise extends Promise<unknown> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  declare state: HandleState;
  #settled: Promise<unknown> | undefined;

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  override then<A = unknown, B = never>(
    fulfilled?: ((value: unknown) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    // `valueOf` gives the promise itself, for which the call waits.
    this.#settled ??= startCall(Op.call, memberOf(this.state.reference, 'valueOf'), []);
    return this.#settled.then(fulfilled, rejected);
  }
}
