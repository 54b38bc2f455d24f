/** Rewrites what a type parameter is limited to, or a condition asks for, where a handle is to meet it as well. */

import type { ShapeModel, TypeModel, TypeParameterModel } from '../../model/model.js';
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

/** Where the condition holds, what is checked is what it is checked for, and what it infers has a name. */
export function narrowed(scope: Scope, { check, extends: limit }: Extract<TypeModel, { kind: 'conditional' }>): Scope {
  const inferred = inferredIn(limit);
  const known = inferred.flatMap(({ name, constraint }) =>
    constraint === undefined ? [] : [{ type: { kind: 'parameter', name } as const, limit: constraint }],
  );
  return {
    ...scope,
    typeParameters: [...scope.typeParameters, ...inferred],
    narrowed: [{ type: check, limit }, ...known, ...(scope.narrowed ?? [])],
  };
}

/** `infer Last extends Schema` */
const inferredIn = (type: TypeModel): readonly TypeParameterModel[] =>
  type.kind === 'infer'
    ? [{ name: type.name, modifiers: [], ...(type.constraint && { constraint: type.constraint }) }]
    : partsOf(type, 'neutral').flatMap((part) => inferredIn(part.type));
