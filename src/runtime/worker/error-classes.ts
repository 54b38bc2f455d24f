/** Knows which class of the original a facade's class of errors stands for, in both directions. */

import type { ErrorClass } from '../wire/kinds.js';
import { noClass, type WireClass } from '../wire/protocol.js';
import { type Facade, Facades } from './facades.js';

export class ErrorClasses {
  readonly #byPrototype = new Map<object, number>();
  /** For classes that the original keeps to itself. */
  readonly #byName = new Map<string, number>();
  /** Those that the table names, and those that were met. */
  readonly #types = new Map<number, ErrorClass>();

  /** Errors are numbered apart from other classes. */
  readonly #facades = new Facades();

  get areRivals(): boolean {
    return this.#facades.areRivals;
  }

  /** @param type the original's class, if there is one where the table says so; it may be one that is only declared like an error */
  add(module: number, { index, name }: WireClass, type: unknown): void {
    this.#facades.add(index, module, isClass(type) ? type.prototype : name);
    if (isClass(type)) {
      this.#byPrototype.set(type.prototype, index);
      this.#types.set(index, type);
    }
    this.#byName.set(name, index);
  }

  /** The facade's class, `noClass` if it has none. */
  indexOf(error: Error, facade: Facade): number {
    for (let p = Object.getPrototypeOf(error); p !== null && p !== Error.prototype; p = Object.getPrototypeOf(p)) {
      const index = this.#byPrototype.get(p);
      if (index !== undefined) return this.#facades.choose(index, facade);
    }
    const type: unknown = error.constructor;
    const named = isErrorClass(type) ? this.#byName.get(type.name) : undefined;
    if (named === undefined) return noClass;
    const index = this.#facades.choose(named, facade);
    if (isErrorClass(type)) this.#types.set(index, type);
    return index;
  }

  has(prototype: object): boolean {
    return this.#byPrototype.has(prototype);
  }

  /** What an error becomes that the caller hands back. */
  typeAt(index: number): ErrorClass | undefined {
    return this.#types.get(index);
  }
}

const isClass = (type: unknown): type is ErrorClass =>
  typeof type === 'function' && typeof type.prototype === 'object' && type.prototype !== Object.prototype;

const isErrorClass = (type: unknown): type is ErrorClass =>
  typeof type === 'function' && type.prototype instanceof Error && typeof type.name === 'string';
