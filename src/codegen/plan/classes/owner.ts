/** Whose member is planned: a class, its static side, or the module. */

import type { Scope } from '../facts.js';

export interface Owner {
  /** `Database`, as the user knows it; empty for the module. */
  readonly name: string;
  /** What members are reached through: `original(this)`, `betterSqlite3`. */
  readonly reference: string;
  readonly static: boolean;
  readonly scope: Scope;
  /** All member names of the class, its bases and this side, so that setters find a free name. */
  readonly taken: ReadonlySet<string>;
}
