/** The objects of one thread that the program may still hold handles of. */
import { promote } from '../handles/classes.js';
import { HandleState, type Token } from '../handles/handle-state.js';
import type { Form } from '../wire/protocol.js';
import type { Lane } from './lane.js';

export class States {
  readonly #lane: Lane;
  readonly #byId = new Map<number, WeakRef<HandleState>>();

  constructor(lane: Lane) {
    this.#lane = lane;
  }

  get size(): number {
    return this.#byId.size;
  }

  add(state: HandleState): void {
    this.#byId.set(state.token.id, new WeakRef(state));
  }

  /** The state of an object that the thread names inside data. */
  mentioned(id: number, type: number, form: Form): HandleState {
    const known = this.#byId.get(id)?.deref();
    if (known !== undefined) {
      known.token.received++;
      promote(known.real, type);
      return known.real;
    }
    const state = new HandleState(this.#lane, id, type, form);
    state.phase = 'live';
    this.add(state);
    return state;
  }

  /** Those that somebody may still hold. */
  *tokens(): Generator<Token> {
    for (const reference of this.#byId.values()) {
      const token = reference.deref()?.token;
      if (token !== undefined) yield token;
    }
  }

  /** Unless the id stands for a newer state by now. */
  forget(token: Token): void {
    const state = this.#byId.get(token.id)?.deref();
    if (state === undefined || state.token === token) this.#byId.delete(token.id);
  }

  clear(): void {
    this.#byId.clear();
  }
}
