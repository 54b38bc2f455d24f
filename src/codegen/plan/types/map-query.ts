/** Rewrites `typeof value`: a facade's own value of that name has another type. */

import { emptyShape, type TypeModel } from '../../model/model.js';
import { holdsObjects } from '../classify/instances.js';
import type { Polarity } from '../classify/polarity.js';
import { isBehaviour } from '../classify/traits.js';
import type { Scope } from '../facts.js';
import type { Planning } from '../planning.js';
import { ownMembers } from '../values/value-role.js';
import { mapFunction } from './map-function.js';
import { mapReference } from './map-reference.js';
import { handleReference, mapShape, mapType } from './map-type.js';
import { nameOfSymbol } from './symbol-name.js';
import { type PlannedType, text } from './type.js';

export function mapQuery(
  planning: Planning,
  type: Extract<TypeModel, { kind: 'query' }>,
  polarity: Polarity,
  scope: Scope,
): PlannedType {
  const shape = planning.index.queried(type);
  if (polarity === 'output' && shape !== undefined && isBehaviour(shape)) {
    const known = type.declaration === undefined ? undefined : planning.exportedTypes.get(type.declaration);
    const name = known ?? type.path.at(-1) ?? scope.hint;
    const hint = shape.construct.length > 0 ? `${name}-class` : `${name}-function`;
    const { call, construct } = shape;
    if (construct.length === 0 && call.length === 1 && call[0] !== undefined && ownMembers(shape).length === 0)
      return mapFunction(planning, call[0], polarity, scope);
    return mapReference(planning, handleReference(planning, shape, { ...scope, hint }, type), 'output', scope);
  }
  const made = polarity === 'output' ? planning.synthetic(type) : undefined;
  if (made !== undefined)
    return mapReference(planning, { kind: 'reference', declaration: made, arguments: [] }, polarity, scope);
  if (type.declaration !== undefined) {
    const kind = planning.kindOf(type.declaration);
    if (kind === 'handle' || kind === 'error' || kind === 'enum')
      return { kind: 'query', path: [planning.request(type.declaration)] };
  }
  const call = shape?.call ?? [];
  if (polarity === 'input' && call.length > 0 && shape?.construct.length === 0) {
    const [only] = call;
    if (only !== undefined && call.length === 1) return mapFunction(planning, only, polarity, scope);
    return { kind: 'object', members: mapShape(planning, { ...emptyShape, call }, polarity, scope) };
  }
  if (type.symbol !== undefined) return { kind: 'query', path: [nameOfSymbol(planning, type.symbol)] };
  const constant = polarity === 'output' ? typeOfExport(planning, type) : undefined;
  if (constant !== undefined) return mapType(planning, constant, polarity, scope);
  // `const helpers: Helpers` in a namespace: its functions give promises here, so that the namespace's own type would be wrong.
  const hasOthers =
    polarity === 'output' &&
    (shape?.members ?? []).some((member) => member.kind === 'method' || holdsObjects(planning, member.type));
  const name = hasOthers ? undefined : planning.originals.nameOfValue(type.access);
  if (name !== undefined) return { kind: 'query', path: [name] };
  return shape === undefined
    ? text('unknown')
    : { kind: 'object', members: mapShape(planning, shape, polarity, scope) };
}

/** What an exported constant is declared as: its type may have names that `typeof rotations` in declarations could not give. */
function typeOfExport({ index }: Planning, { access }: Extract<TypeModel, { kind: 'query' }>): TypeModel | undefined {
  if (access.kind !== 'export' || access.path.length !== 1) return undefined;
  const value = index.model.exports.find(({ name }) => name === access.path[0])?.value;
  return value?.kind === 'variable' && value.type.kind !== 'query' ? value.type : undefined;
}

/** `typeof Level`, in `keyof`: here the members of an enum are found by their values, too. */
export function namesOf(planning: Planning, type: TypeModel): PlannedType | undefined {
  if (type.kind !== 'query' || type.declaration === undefined || planning.kindOf(type.declaration) !== 'enum')
    return undefined;
  const name = planning.originals.nameOfTaken(planning.index.get(type.declaration));
  return name === undefined ? undefined : { kind: 'query', path: [name] };
}
