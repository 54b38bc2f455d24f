/** The boxes of one thread in a trace file: viewers ask that boxes of a row lie beside or inside each other. */

export interface Box {
  readonly began: number;
  readonly ended: number;
}

/** Microseconds. These are very large numbers, of which two for the same moment may differ in their last digits. */
const digit = 1;

/** So many boxes are remembered that a later one may lie around. */
const most = 10_000;

export class Row {
  /** Those that lie in no other, in their order. */
  readonly #outer: Box[] = [];
  /** The end of the last one that is not remembered. */
  #forgotten = 0;

  /**
   * Of boxes that are told in the order in which they end.
   *
   * @returns the box as it is to be drawn; undefined if it would cut into another, as those of calls do that take turns
   */
  add({ began, ended }: Box): Box | undefined {
    const outer = this.#outer;
    const last = outer.at(-1)?.ended ?? this.#forgotten;
    let start = began;
    let beside = outer.length;
    for (; beside > 0; beside--) {
      const { began: from, ended: to } = outer[beside - 1] as Box;
      if (to <= start + digit || from < start - digit) break;
      start = Math.min(start, from);
    }
    const before = outer[beside - 1]?.ended ?? this.#forgotten;
    if (before > start + digit || last > ended + digit) return undefined;
    const box = { began: Math.max(start, before), ended: Math.max(ended, last) };
    outer.splice(beside, outer.length, box);
    if (outer.length > most) this.#forgotten = (outer.splice(0, most / 2).at(-1) as Box).ended;
    return box;
  }
}
