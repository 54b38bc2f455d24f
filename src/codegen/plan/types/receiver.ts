/** Reads what an explicit `this` says of a method: which object it is called on, and what its type parameters are. */

import type { SignatureModel, TypeModel } from '../../model/model.js';
import { substituteSignature } from '../../model/substitute.js';
import { mentionsParameter } from '../../model/text.js';
import { decidingReceivers } from '../classify/polarity.js';
import type { Scope } from '../facts.js';
import type { Planning } from '../planning.js';
import { mapType } from './map-type.js';
import type { PlannedType } from './type.js';

const SELF: TypeModel = { kind: 'this' };

/** `addClass<R extends ArrayLike<T>>(this: R): R` gives back what it is called on, so that a type parameter for it is one too many. */
export function withoutReceiverParameter(signature: SignatureModel): SignatureModel {
  const { thisType } = signature;
  if (thisType?.kind !== 'parameter') return signature;
  const others = signature.typeParameters.filter((parameter) => parameter.name !== thisType.name);
  if (others.length === signature.typeParameters.length) return signature;
  const { thisType: _, ...rest } = signature;
  // What only the receiver's constraint mentioned nobody could infer any more.
  const needed = others.filter(({ name }) =>
    [rest.returns, ...rest.parameters.map(({ type }) => type)].some((type) => mentionsParameter(type, name)),
  );
  return substituteSignature({ ...rest, typeParameters: needed }, new Map([[thisType.name, SELF]]));
}

/**
 * `attr<T extends Node>(this: Cheerio<T>): Cheerio<T>`: without its receiver nobody could tell what `T` is. Nor could anybody
 * tell overloads apart that differ in their receivers only.
 *
 * @param overloads all signatures of the method
 */
export function receiverOf(
  planning: Planning,
  signature: SignatureModel,
  overloads: readonly SignatureModel[],
  scope: Scope,
): PlannedType | undefined {
  const { thisType } = signature;
  if (thisType?.kind !== 'reference' || planning.kindOf(thisType.declaration) !== 'handle') return undefined;
  const infers = signature.typeParameters.some((parameter) => mentionsParameter(thisType, parameter.name));
  return infers || decidingReceivers(overloads).includes(thisType)
    ? mapType(planning, thisType, 'neutral', scope)
    : undefined;
}
