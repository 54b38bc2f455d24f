/** What the runtime knows about one object in a thread; handles and pipelined promises share it. */

import { memberRoot, ReferenceNode } from '../calls/reference.js';
import { deadHandle, HandleReleasedError } from '../errors.js';
import type { Lane } from '../threads/lane.js';
import { Form } from '../wire/protocol.js';
import { type Birth, tellOfLeak } from './leaks.js';

/** How often the thread has named this id to us: it forgets the object when all mentions are given back. */
export interface Token {
  readonly lane: Lane;
  id: number;
  received: number;
  /** It stands for an iterator, which is ended when it is dropped. */
  iterator: boolean;
  /** It has to be ended, and has not been; only while leaks are told of. */
  birth?: Birth | undefined;
}

export class HandleState {
  readonly lane: Lane;
  readonly token: Token;
  /** Facade class, as promised by the call or told by the thread. */
  type: number;
  form: Form;
  phase: 'pending' | 'live' | 'value' | 'failed' | 'released' = 'pending';
  /** It is being disposed of. */
  ending: Promise<void> | undefined;
  /** Why calls on it fail, or the plain result that came instead of an object. */
  outcome: unknown;
  /** The state that this one turned out to be, if the object was known already. */
  same: HandleState | undefined;
  handle: object | undefined;
  promise: Promise<unknown> | undefined;
  #reference: ReferenceNode | undefined;

  constructor(lane: Lane, id: number, type: number, form: Form) {
    this.lane = lane;
    this.type = type;
    this.form = form;
    this.token = { lane, id, received: 1, iterator: false };
    tokens.register(this, this.token, this);
  }

  /** For a call that could not even be sent. */
  static failed(type: number, form: Form, reason: unknown): HandleState {
    const nowhere = { lost: undefined, release() {} } as unknown as Lane;
    const state = new HandleState(nowhere, 0, type, form);
    state.phase = 'failed';
    state.outcome = reason;
    return state;
  }

  get callable(): boolean {
    return this.form === Form.function;
  }

  get real(): HandleState {
    return this.same ?? this;
  }

  get id(): number {
    return this.real.token.id;
  }

  get reference(): ReferenceNode {
    this.#reference ??= new ReferenceNode(this, memberRoot);
    return this.#reference;
  }

  /** Throws what a call on it has to reject with. */
  check(): void {
    const { phase, outcome, lane, ending } = this.real;
    if (ending !== undefined) throw new HandleReleasedError('the object was disposed of');
    if (phase === 'pending' || phase === 'live') {
      if (lane.lost !== undefined) throw deadHandle(lane.lost);
      return;
    }
    if (phase === 'failed') throw outcome;
    if (phase === 'released') throw new HandleReleasedError('the object was disposed of');
    throw new TypeError(
      `the call gave ${outcome === null ? 'null' : typeof outcome}, not an object to call methods on`,
    );
  }

  /** The thread may forget the object: nothing here will name it again. */
  letGo(): void {
    tokens.unregister(this);
    giveBack(this.token);
  }
}

const tokens = new FinalizationRegistry<Token>((token) => {
  tellOfLeak(token, 'dropped');
  giveBack(token);
});

function giveBack(token: Token): void {
  token.lane.release(token);
}
