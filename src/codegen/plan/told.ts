/** Exports of which the runtime has to know more than what it sees of them, by their references. */
export class Told {
  /** Instances of classes that are copied, and what holds some. */
  readonly constants = new Set<string>();
  /** Plain objects that may be passed back. */
  readonly plain = new Set<string>();
  /** Functions that give data with objects in it. */
  readonly givers = new Set<string>();
}
