/** Finds constants whose plain objects are met elsewhere, too: `isDark(themes.dark)`, `token.kind === kinds.text`. */

import type { DeclarationId, TypeModel } from '../../model.js';
import type { ModelIndex } from '../model-index.js';
import type { Planning } from '../planning.js';
import { roleOf } from '../values/value-role.js';
import { partsOfShape, partsWithin } from './polarity.js';
import { findPositions, type Positions } from './positions.js';

/** Whether it is, or holds, a plain object of a declared type that calls take or give. */
export function holdsComparable(planning: Planning, type: TypeModel, seen = new Set<DeclarationId>()): boolean {
  const isPart = (part: { readonly type: TypeModel }) => holdsComparable(planning, part.type, seen);
  if (type.kind === 'function' || type.kind === 'constructor') return false;
  if (type.kind !== 'reference') return partsWithin({ type, polarity: 'output' }).some(isPart);
  const { declaration: id } = type;
  if (type.arguments.some((argument) => holdsComparable(planning, argument, seen))) return true;
  if (seen.has(id) || planning.kindOf(id) !== 'data') return false;
  seen.add(id);
  const declaration = planning.index.get(id);
  if (declaration.kind === 'alias')
    return (declaration.type.kind === 'object' && isMet(planning, id)) || isPart(declaration);
  if (declaration.kind !== 'interface') return false;
  return isMet(planning, id) || partsOfShape(declaration.resolved, 'output').some(isPart);
}

const isMet = (planning: Planning, id: DeclarationId): boolean =>
  planning.positions.has(id, 'input') || positionsInCalls(planning).has(id, 'output');

const known = new WeakMap<ModelIndex, Positions>();

/** What the constants themselves say is left out. */
function positionsInCalls({ index, judge }: Planning): Positions {
  let positions = known.get(index);
  if (positions === undefined) {
    const calls = index.model.exports.filter(({ value }) => value && roleOf(index, value).kind !== 'constant');
    positions = findPositions(index, calls, (id) => judge.of(id).kind === 'handle');
    known.set(index, positions);
  }
  return positions;
}
