/** Finds what several object types together come to, where one of them is a handle: a handle with the members of all. */

import {
  emptyShape,
  type ParameterModel,
  type ShapeModel,
  type SignatureModel,
  type TypeModel,
  type TypeParameterModel,
} from '../../model/model.js';
import { substituteShape } from '../../model/substitute.js';
import { isHandle } from '../classify/revealing.js';
import { isBehaviour } from '../classify/traits.js';
import type { Scope } from '../facts.js';
import { argumentsOf, type ModelIndex, memberText, nowhere } from '../model-index.js';
import type { Planning } from '../planning.js';
import { shapeOfType } from '../values/member-export.js';
import { handlesLimiting } from './map-intersection.js';
import { handleReference } from './map-type.js';

type Intersection = Extract<TypeModel, { kind: 'union' | 'intersection' }>;
type Reference = Extract<TypeModel, { kind: 'reference' }>;

/** A reference to the handle that an intersection is; undefined if it is data. Nothing is known of a type parameter's members. */
export function handleOfIntersection(planning: Planning, type: Intersection, scope: Scope): Reference | undefined {
  const { index } = planning;
  // of what it has as an `S` only the call knows
  if (type.types.some((part) => part.kind === 'parameter' && handlesLimiting(planning, part, scope).length > 0))
    return undefined;
  const base = type.types.map((part) => index.unalias(part)).find((part): part is Reference => isBase(planning, part));
  const baseShape = base === undefined ? emptyShape : (shapeOfPart(planning, base, scope) ?? emptyShape);
  const others = type.types.filter((part) => base === undefined || index.unalias(part) !== base);
  const shapes = others.flatMap((part) => shapeOfPart(planning, part, scope) ?? []);
  const taken = new Set(baseShape.members.map((member) => memberText(member.name)));
  const shape: ShapeModel = {
    call: shapes.flatMap((one) => one.call),
    construct: shapes.flatMap((one) => one.construct),
    members: shapes
      .flatMap((one) => one.members)
      .filter(({ name }) => !taken.has(memberText(name)) && taken.add(memberText(name))),
    index: [],
  };
  const isMore = shape.call.length + shape.construct.length + shape.members.length > 0;
  if (base !== undefined) return isMore ? handleReference(planning, shape, scope, type, [base]) : base;
  return isBehaviour(shape) ? handleReference(planning, shape, scope, type) : undefined;
}

const isBase = (planning: Planning, type: TypeModel): boolean => type.kind === 'reference' && isHandle(planning, type);

function shapeOfPart(planning: Planning, type: TypeModel, scope: Scope): ShapeModel | undefined {
  const { index } = planning;
  const plain = index.unalias(type);
  if (plain.kind === 'parameter') {
    const call = callOfParameter(planning, plain.name, scope);
    return call && { ...emptyShape, call: [call] };
  }
  const declaration = plain.kind === 'reference' ? index.get(plain.declaration) : undefined;
  if (plain.kind !== 'reference' || declaration?.kind !== 'class') return shapeOfType(index, plain);
  return substituteShape(declaration.resolved, argumentsOf(declaration, plain.arguments));
}

/** `(...args: Parameters<T>): ReturnType<T>`, for a `T` that is some function or other. */
export function callOfParameter(planning: Planning, name: string, scope: Scope): SignatureModel | undefined {
  const parameter = scope.typeParameters.find((one) => one.name === name);
  if (parameter === undefined || !isFunction(planning.index, parameter)) return undefined;
  const own: TypeModel = { kind: 'parameter', name };
  const args: ParameterModel = { name: 'args', optional: false, rest: true, type: planning.global('Parameters', own) };
  return { typeParameters: [], parameters: [args], returns: planning.global('ReturnType', own), place: nowhere };
}

function isFunction(index: ModelIndex, { constraint }: TypeParameterModel): boolean {
  const plain = constraint && index.unalias(constraint);
  return plain?.kind === 'function' && plain.signature.typeParameters.length === 0;
}
