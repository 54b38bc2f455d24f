/** What callers may give in the facade beside what the original declares: objects of their own for handles, handles for data. */

import type { DeclarationId } from '../../model/model.js';
import type { ModelIndex } from '../model-index.js';
import type { Judge } from './classify.js';
import { findHandleLike, type HandleLike } from './handle-like.js';
import { findImplementable } from './implementable.js';
import type { Positions } from './positions.js';

export interface Given {
  /** A caller may bring an object of its own for this handle. */
  isImplementable(id: DeclarationId): boolean;
  readonly handleLike: HandleLike;
}

export const findGiven = (index: ModelIndex, positions: Positions, judge: Judge): Given => ({
  isImplementable: findImplementable(index, positions, judge),
  handleLike: findHandleLike(index, positions, judge),
});
