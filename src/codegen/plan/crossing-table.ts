/** The table at the end of a facade. */

/** Tells the runtime which class of the original is which class of the facade. */
export interface CrossingTable {
  readonly root: string;
  readonly handles: readonly CrossingEntry[];
  readonly errors: readonly CrossingEntry[];
  readonly copies: readonly CrossingEntry[];
  /** References to what is exported and is an instance of a class that is copied, or holds some. */
  readonly constants: readonly string[];
  /** References to plain objects that are exported and may be passed back. */
  readonly plain: readonly string[];
  /** References to functions that give data with objects in it. */
  readonly givers: readonly string[];
  readonly functions: readonly CrossingEntry[];
  readonly objects: readonly AssignedObject[];
  /** Symbols are among what it takes or gives. */
  readonly symbols: boolean;
}

/** What assigns a member, by the key of that: `{ ontext: 'setOntext' }`. */
export type Setters = readonly { readonly method: string; readonly setter: string }[];

/** An object of the facade with members that are there to be assigned. */
export interface AssignedObject {
  readonly object: string;
  readonly setters: Setters;
}

export interface CrossingEntry {
  readonly key: string;
  readonly class?: string;
  readonly facade?: string;
  /** A reference: `betterSqlite3.SqliteError`. */
  readonly original?: string;
  /** Printed names of the properties by which copies of it are known. */
  readonly properties?: readonly string[];
  readonly callable?: boolean;
  /** The method that ends it. */
  readonly ends?: string;
  /** Members by the names that the facade has for them: `{ after: 'then' }`. */
  readonly renamed?: readonly { readonly facade: string; readonly original: string }[];
  /** Functions that are there to be assigned. */
  readonly setters?: Setters;
  /** The facade class of what it gives when it is called. */
  readonly results?: string;
  /** Printed places in the arguments that it changes when it is called. */
  readonly mutates?: string;
}
