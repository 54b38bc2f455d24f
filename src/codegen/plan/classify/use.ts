/** Finds out how the module's types are used: which are handles, settings, or too far away in other packages. */

import type { DeclarationId, ExportModel } from '../../model/model.js';
import type { ModelIndex } from '../model-index.js';
import { isForeign } from './foreign.js';
import { findPositions, type Positions } from './positions.js';

/**
 * Positions, and the types with methods that come back only as parts of data which also goes in: settings that somebody has
 * given and may ask for again. Those are no objects of the original's, so that they stay objects of the caller's.
 */
export function findUse(
  index: ModelIndex,
  exports: readonly ExportModel[],
  hasMethods: (id: DeclarationId) => boolean,
) {
  const first = findPositions(index, exports, hasMethods);
  const goesIn = (id: DeclarationId) => first.has(id, 'input');
  const direct = findPositions(
    index,
    exports,
    hasMethods,
    (id, polarity) => polarity === 'output' && !hasMethods(id) && goesIn(id) && isObject(index, id),
  );
  const isSetting = (id: DeclarationId) => index.get(id).kind !== 'class' && goesIn(id) && !direct.has(id, 'output');
  const staysThere = (id: DeclarationId) => hasMethods(id) && !isSetting(id);
  return { positions: findWithinReach(index, exports, staysThere), isSetting };
}

/** Handles of other packages that a facade has beyond those that its module mentions itself. */
const MOST_FURTHER = 12;
const FURTHEST = 4;

/**
 * Types of another package lead to more of it: `remark.processSync()` gives a `VFile` that only unified mentions. They are
 * followed if that comes to an end soon; immutable's lists would bring all of its collections.
 */
function findWithinReach(
  index: ModelIndex,
  exports: readonly ExportModel[],
  hasMethods: (id: DeclarationId) => boolean,
): Positions {
  const mentioned = findPositions(index, exports, hasMethods);
  const foreign = [...index.model.declarations.values()].filter((one) => isForeign(index, one) && hasMethods(one.id));
  if (foreign.every(({ id }) => mentioned.isOwn(id))) return mentioned;
  const count = (positions: Positions) =>
    foreign.filter(({ id }) => positions.isOwn(id) && positions.has(id, 'output')).length;
  const followed = findPositions(index, exports, hasMethods, undefined, FURTHEST);
  return count(followed) > count(mentioned) + MOST_FURTHER ? mentioned : followed;
}

/** Not an alias for a union, an array or the like, which is only looked through. */
function isObject(index: ModelIndex, id: DeclarationId): boolean {
  const declaration = index.get(id);
  return declaration.kind === 'interface' || (declaration.kind === 'alias' && declaration.type.kind === 'object');
}
