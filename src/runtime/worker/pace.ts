/** How far ahead the iterators of the original may be read. */

import { types } from 'node:util';
import { isObject } from '../wire/kinds.js';

const native = /\[native code\]\s*\}$/;

/**
 * What an iterator gave may hold good only until it is asked for the next value: an entry of an archive, whose methods read on, or
 * one object that is filled anew each time. Those of the language, and of native code, give what stays.
 */
export class Pace {
  readonly #mayReuse: boolean;
  readonly #isHandle: (value: object) => boolean;
  #begun = false;
  #last: object | undefined;
  /** Its objects are known to be data: only one class, as the objects of an iterator are of one class mostly. */
  #dataOf: object | null | undefined;

  constructor(iterator: object, isHandle: (value: object) => boolean) {
    const { next } = iterator as { readonly next?: unknown };
    this.#isHandle = isHandle;
    this.#mayReuse =
      types.isGeneratorObject(iterator) ||
      (typeof next === 'function' && !native.test(Function.prototype.toString.call(next)));
  }

  /** The first value is sent alone: what comes after it may depend on what a generator is sent, or change it. */
  limit(wanted: number): number {
    if (this.#begun || !this.#mayReuse) return wanted;
    this.#begun = true;
    return 1;
  }

  /** Nothing may be read before this value has been sent; and, of a handle, used. */
  endsWith(value: unknown): boolean {
    if (!this.#mayReuse || !isObject(value)) return false;
    const isLastAgain = value === this.#last;
    this.#last = value;
    return isLastAgain || this.isHandle(value);
  }

  private isHandle(value: object): boolean {
    const prototype: object | null = Object.getPrototypeOf(value);
    if (prototype === Object.prototype || prototype === null || prototype === this.#dataOf || Array.isArray(value))
      return false;
    if (this.#isHandle(value)) return true;
    this.#dataOf = prototype;
    return false;
  }
}
