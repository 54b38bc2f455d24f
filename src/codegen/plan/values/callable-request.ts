/** What is asked for where a function or a method is planned. */

import type { Place, SignatureModel } from '../../model/model.js';
import type { Scope } from '../facts.js';

export interface CallableRequest {
  /** `Database.prepare`, for what is left out and for the notes. */
  readonly name: string;
  readonly reference: string;
  readonly signatures: readonly SignatureModel[];
  readonly scope: Scope;
  readonly place: Place;
  /** `new` is what it stands for. */
  readonly constructs?: boolean;
  /** The facade class of what it makes, whatever the signatures say. */
  readonly makes?: string;
  /** Docs of the whole, where the signature has none of its own. */
  readonly docs?: string | undefined;
}
