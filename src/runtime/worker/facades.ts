/**
 * Several facades may have a class for one class of the original: two of one module in a program, or one of a package and one of
 * what that exports again. Whoever asks gets those of the facade that it asks.
 */

/** Number of the module that a facade is of, as the facade's file imports it. */
export type Facade = number | undefined;

export class Facades {
  /** By facade class. */
  readonly #ofClass = new Map<number, number>();
  /** Facade classes that stand for the same, by what that is, and by each of them. */
  readonly #rivals = new Map<object | string, number[]>();
  readonly #rivalsOf = new Map<number, readonly number[]>();
  /** Whether it matters which facade asks. */
  areRivals = false;

  /** @param original the prototype that instances of the original's class have; what is said of a class that it keeps to itself */
  add(index: number, module: number, original: object | string): void {
    this.#ofClass.set(index, module);
    const rivals = this.#rivals.get(original) ?? [];
    rivals.push(index);
    this.#rivals.set(original, rivals);
    this.#rivalsOf.set(index, rivals);
    this.areRivals ||= rivals.some((rival) => this.#ofClass.get(rival) !== module);
  }

  /** The facade that a call belongs to: that of the object which it is on, or of the module whose function it is. */
  of(type: number | undefined, module: number | undefined): Facade {
    return type === undefined ? module : this.#ofClass.get(type);
  }

  /** The class that a facade has in the place of another facade's. */
  choose(index: number, facade: Facade): number {
    if (!this.areRivals || this.#ofClass.get(index) === facade) return index;
    return this.#rivalsOf.get(index)?.findLast((rival) => this.#ofClass.get(rival) === facade) ?? index;
  }
}
