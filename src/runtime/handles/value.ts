/** Data of the original: fetched when it is awaited; a constant is kept then. */

import { type ReferenceNode, routeKey, stateKey } from '../calls/reference.js';
import { currentScope } from '../calls/scope.js';
import { isEmpty } from '../wire/keys.js';
import { isPlain } from '../wire/rows.js';
import { constantFetched } from './constants.js';
import { type Handle, type HandleClass, stateOf } from './handle.js';
import type { HandleState } from './handle-state.js';
import { refuseJson } from './json.js';

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

  /** The object's, which is fetched for it. */
  static stateOf(value: LazyValue): HandleState | undefined {
    return stateOf(value.#fetched());
  }

  // biome-ignore lint/suspicious/noThenProperty: it is meant to be awaited
  then<A = unknown, B = never>(
    fulfilled?: ((value: unknown) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#fetched().then(fulfilled, rejected);
  }

  #fetched(): Promise<unknown> {
    if (this.#value !== undefined && !isLost(this.#value)) return this.#value;
    const value = constantFetched(this.#reference[routeKey], this.#fetch(this.#reference));
    if (this.#constant)
      void value.then(
        (copy) => noteToken(copy, this.#reference),
        () => {},
      );
    // Inside a callback the value may come from the blocked lane, as a handle that only lives there.
    if (!this.#constant || currentScope() !== undefined) return value;
    this.#value = value;
    value.catch(() => {
      this.#value = undefined;
    });
    return value;
  }
}

refuseJson(LazyValue.prototype, () => 'this is a constant of the original that has to be awaited');

/** It was an object of a thread that has ended: there is another one, in another thread. */
const isLost = (value: Promise<unknown>): boolean => stateOf(value)?.real.lane.lost !== undefined;

const prototypes = new WeakMap<HandleClass, object>();

/** Data that is an object: it has the members of its facade class, and what they are called on is fetched then. */
export function lazyHandle(type: HandleClass, value: LazyValue): Handle & PromiseLike<unknown> {
  let prototype = prototypes.get(type);
  if (prototype === undefined) {
    prototype = Object.create(type.prototype, {
      // biome-ignore lint/suspicious/noThenProperty: it is meant to be awaited, too
      then: { value: LazyValue.prototype.then },
      [stateKey]: {
        get(this: LazyValue) {
          return LazyValue.stateOf(this);
        },
      },
    }) as object;
    prototypes.set(type, prototype);
  }
  return Object.setPrototypeOf(value, prototype) as never;
}

/** Copies of constants that have nothing but their identity, as in `const SKIP = {}`: passed on, they mean the original's. */
const tokens = new WeakMap<object, ReferenceNode>();

function noteToken(copy: unknown, reference: ReferenceNode): void {
  if (isPlain(copy) && isEmpty(copy)) tokens.set(copy, reference);
}

/** The constant that an empty object is; one that has got something since is an object like any other. */
export const tokenReferenceOf = (value: object): ReferenceNode | undefined =>
  isEmpty(value) ? tokens.get(value) : undefined;

export function referenceOfValue(value: object): ReferenceNode | undefined {
  return LazyValue.referenceOf(value);
}

/** It can be passed without being fetched. */
export const isLazy = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && referenceOfValue(value) !== undefined;
