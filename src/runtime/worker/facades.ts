/**
 * Several facades may have a class for one class of the original: two of one module in a program, or one of a package and one of
 * what that exports again. Whoever asks gets those of the facade that it asks.
 */

/** Number of the module that a facade is of, as the facade's file imports it. */
export type Facade = number | undefined;

export class Facades {
  /** By facade class. */
  readonly #ofClass = new Map<number, number>();
  /** Facade classes of one class of the original, by its prototype. */
  readonly #rivals = new Map<object, number[]>();
  /** Whether it matters which facade asks. */
  areRivals = false;

  /** @param prototype that instances of the original's class have, if there is such a class */
  add(index: number, module: number, prototype: object | undefined): void {
    this.#ofClass.set(index, module);
    if (prototype === undefined) return;
    const rivals = this.#rivals.get(prototype) ?? [];
    rivals.push(index);
    this.#rivals.set(prototype, rivals);
    this.areRivals ||= rivals.length > 1;
  }

  /** The facade that a call belongs to: that of the object which it is on, or of the module whose function it is. */
  of(type: number | undefined, module: number | undefined): Facade {
    return type === undefined ? module : this.#ofClass.get(type);
  }

  /** The class that a facade has in the place of another facade's. */
  choose(prototype: object, index: number, facade: Facade): number {
    const rivals = this.#rivals.get(prototype);
    if (rivals === undefined || rivals.length < 2) return index;
    return rivals.findLast((rival) => this.#ofClass.get(rival) === facade) ?? index;
  }
}
