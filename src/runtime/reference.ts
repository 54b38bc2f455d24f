/** References name things that exist in the threads: a module, an export, a member of the object behind a handle. */

declare const referenceBrand: unique symbol;

/** Something that exists in a thread; made by `original`, understood by `toThread`. */
export interface Reference {
  readonly [referenceBrand]: true;
}
