/** What `--explain` tells of a plan: how everything crosses, on which threads, and what is left out. */

import type { Omission } from '../../diagnostics/left-out.js';
import type { Place } from '../../model/model.js';

export interface LeftOut extends Omission {
  /** `Database.pipe`, `createReadStream`. */
  readonly name: string;
  readonly place: Place;
}

/** How one export, member, parameter or result crosses, for `--explain`. */
export interface CrossingNote {
  readonly name: string;
  readonly how: string;
  readonly why: string;
  /** Of a function or method. */
  readonly parameters?: readonly ValueNote[];
  readonly result?: ValueNote;
}

/** How one parameter or result crosses. */
export interface ValueNote {
  readonly name: string;
  readonly how: string;
}

/** Where the calls of a module run. */
export interface ThreadPlan {
  /**
   * `pool`: functions on any thread, each object that is made on a lane of its own. `home`: everything on one lane, so that all
   * calls see the same state. `together`: functions on any thread, all objects on one lane, so that they can meet.
   */
  readonly place: 'pool' | 'home' | 'together';
  /** How many threads run its functions at most, where that is limited. */
  readonly threads?: number;
  readonly together?: boolean;
  readonly because: readonly { readonly name: string; readonly reason: string }[];
}
