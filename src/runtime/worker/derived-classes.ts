/** Finds the richest class that an object is of, among those that are declared to derive from what it is known to be. */

import { noClass, type WireClass } from '../wire/protocol.js';
import { keyFromName } from '../wire/tags.js';

export class DerivedClasses {
  readonly #all = new Map<number, WireClass>();
  /** Those that no class of the original stands for. */
  readonly #byBase = new Map<number, WireClass[]>();

  add(handle: WireClass): void {
    this.#all.set(handle.index, handle);
    if (handle.base === noClass || handle.original >= 0) return;
    const known = this.#byBase.get(handle.base) ?? [];
    known.push(handle);
    this.#byBase.set(handle.base, known);
  }

  has(index: number): boolean {
    return this.#byBase.has(index);
  }

  /** `KeyResult extends Result { obj }`: what the original makes as a `Result` is one if it has an `obj`. */
  of(index: number, object: object): number {
    const size = sizeOf(this.#all.get(index));
    const fitting = (this.#byBase.get(index) ?? []).filter((one) => sizeOf(one) > size && hasAll(object, one));
    const [richest] = fitting.sort((a, b) => sizeOf(b) - sizeOf(a));
    return richest === undefined ? index : this.of(richest.index, object);
  }
}

const sizeOf = (one: WireClass | undefined): number =>
  one === undefined ? 0 : one.members.length + one.properties.length;

const hasAll = (object: object, { members, properties }: WireClass): boolean =>
  [...members, ...properties].every((member) => keyFromName(member) in object);
