/** Finds constants whose plain objects are met elsewhere, too: `isDark(themes.dark)`, `token.kind === kinds.text`. */

import type { DeclarationId, ExportModel, TypeModel } from '../../model/model.js';
import type { ModelIndex } from '../model-index.js';
import type { Planning } from '../planning.js';
import { isCallable, roleOf } from '../values/value-role.js';
import { partsOfShape, partsWithin } from './polarity.js';
import { findPositions, type Positions } from './positions.js';
import { isPrimitive } from './primitive.js';

/** Whether it is, or holds, a plain object of a declared type that calls take or give. */
export function holdsComparable(planning: Planning, type: TypeModel, seen = new Set<DeclarationId>()): boolean {
  if (isSentinel(planning.index, type)) return callsOf(planning.index).length > 0;
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

/** More have some use besides. */
const mostOfSentinel = 8;

/** `SKIP: { skip: boolean }`, which callbacks return: an object whose type has no name, and which says little itself. */
function isSentinel(index: ModelIndex, type: TypeModel): boolean {
  if (type.kind !== 'object') return false;
  const { members, call, construct, index: signatures } = type.shape;
  if (call.length + construct.length + signatures.length > 0) return false;
  const isSmall = members.length > 0 && members.length <= mostOfSentinel;
  return isSmall && members.every((one) => one.kind === 'property' && isPrimitive(index, one.type));
}

const isMet = (planning: Planning, id: DeclarationId): boolean =>
  planning.positions.has(id, 'input') || planning.once(positionsInCalls).has(id, 'output');

/** What is more than a constant or an enum. */
const callsOf = (index: ModelIndex): readonly ExportModel[] =>
  index.model.exports.filter(({ value }) => {
    if (value === undefined || value.kind === 'namespace') return value !== undefined;
    const role = roleOf(index, value);
    return role.kind === 'object' ? role.members.some(isCallable) : !['constant', 'enum', 'alias'].includes(role.kind);
  });

/** What the constants themselves say is left out. */
const positionsInCalls = ({ index, judge }: Planning): Positions =>
  findPositions(index, callsOf(index), (id) => judge.of(id).kind === 'handle');
