/** Rewrites what a type parameter is limited to, or a condition asks for, where a handle is to meet it as well. */

import type { ShapeModel, TypeModel } from '../../model.js';
import { partsOf } from '../classify/polarity.js';
import type { Scope } from '../facts.js';
import type { Planning } from '../planning.js';
import { mapShape } from './map-type.js';
import { named, type PlannedTypeMember, text, unionOf } from './type.js';

/** `{ _zod: Internals | PromiseLike<Internals> }`: what data has, or a handle promises. */
export function mapHandleLike(
  planning: Planning,
  shape: ShapeModel,
  polarity: 'input' | 'neutral',
  scope: Scope,
): readonly PlannedTypeMember[] {
  const inner = { ...scope, inLimit: false };
  const promised = mapShape(planning, shape, 'output', inner);
  return mapShape(planning, shape, polarity, inner).map((member, index) => {
    const other = promised[index];
    if (member.kind !== 'property' || other?.kind !== 'property') return member;
    const value = member.optional ? unionOf([other.type, text('undefined')]) : other.type;
    return { ...member, type: unionOf([member.type, named('PromiseLike', unionOf([member.type, value]))]) };
  });
}

/** Where the condition holds, what is checked is what it is checked for. */
export const narrowed = (
  scope: Scope,
  { check, extends: limit }: Extract<TypeModel, { kind: 'conditional' }>,
): Scope => ({
  ...scope,
  narrowed: [{ type: check, limit }, ...inferred(limit), ...(scope.narrowed ?? [])],
});

/** `infer Last extends Schema` */
function inferred(type: TypeModel): NonNullable<Scope['narrowed']> {
  if (type.kind === 'infer' && type.constraint !== undefined)
    return [{ type: { kind: 'parameter', name: type.name }, limit: type.constraint }];
  return partsOf(type, 'neutral').flatMap((part) => inferred(part.type));
}
