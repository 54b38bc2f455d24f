/** Plans what a caller may bring in place of a handle: an object with the same members, whose methods may be async. */

import { emptyShape, type TypeModel } from '../../model/model.js';
import { shapeOf } from '../classify/implementable.js';
import { isFunctionType } from '../classify/traits.js';
import type { Request, Scope } from '../facts.js';
import type { TypePlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { mapShape, mapType, mapTypeParameters } from './map-type.js';
import { named, type PlannedType, unionOf } from './type.js';

type Reference = Extract<TypeModel, { kind: 'reference' }>;

/**
 * `Format | FormatImplementation`; of functions `HelperImplementation`
 *
 * @param implementing the type arguments as they go in
 */
export function handleOrImplementation(
  planning: Planning,
  type: Reference,
  implementing: readonly PlannedType[],
  scope: Scope,
): PlannedType {
  const { declaration: id } = type;
  // a `List<Format>` that came back is no `List<Format | FormatImplementation>`
  const args = type.arguments.map((argument) => mapType(planning, argument, 'neutral', scope));
  const handle = named(planning.request(id), ...args);
  const name = planning.preferredName(id, 'implementation');
  const flaw = planning.unsound.reasonFor(name);
  if (flaw === undefined) {
    const own = named(planning.request(id, 'implementation'), ...implementing);
    // The handle of a function is such a function too, and a union of both would tell yours nothing of its parameters.
    return isFunctionType(planning.index, id) ? own : unionOf([handle, own]);
  }
  planning.leaveOut(name, planning.index.get(id).place, {
    code: 'unsound-type',
    reason: `its type would not type-check in the facade (${flaw})`,
    wayOut: 'cast your own object where you pass it',
  });
  return handle;
}

export function planImplementation(planning: Planning, request: Request): TypePlan {
  const declaration = planning.index.get(request.id);
  const scope: Scope = { hint: request.name, typeParameters: declaration.typeParameters };
  const handle = planning.shownName(request.id, planning.request(request.id));
  planning.note(request.name, 'your object: its functions are called from the thread', `it goes in as a ${handle} too`);
  return {
    kind: 'interface',
    name: request.name,
    exported: planning.isExported(request.name),
    docs: `A {@link ${handle}} of the caller's own${isFunctionType(planning.index, request.id) ? ', which' : '; its methods'} may be asynchronous.`,
    typeParameters: mapTypeParameters(planning, declaration.typeParameters, scope),
    extends: [],
    members: mapShape(planning, shapeOf(planning.index, declaration) ?? emptyShape, 'input', scope),
  };
}
