/** Reads the members of an object or class value as if they were the exports of a namespace. */

import {
  type ExportModel,
  emptyShape,
  type MemberModel,
  type ShapeModel,
  type SignatureModel,
  type TypeModel,
} from '../../model/model.js';
import { substituteMember, substituteShape } from '../../model/substitute.js';
import type { ModelIndex } from '../model-index.js';
import { argumentsOf, memberText } from '../model-index.js';
import { isCallable, signaturesOf } from './value-role.js';

/** @param owner the type of the object, which is what `this` means in it */
export function exportOfMember(index: ModelIndex, own: MemberModel, owner?: TypeModel): ExportModel {
  const member = owner === undefined || isThis(own) ? own : substituteMember(own, new Map([['this', owner]]));
  const shared = {
    name: memberText(member.name),
    place: member.place,
    ...(member.docs === undefined ? {} : { docs: member.docs }),
  };
  if (member.kind === 'method') return { ...shared, value: { kind: 'function', signatures: member.signatures } };
  if (isThis(member))
    return { ...shared, value: { kind: 'variable', type: member.type, mutable: false, aliasOf: ['default'] } };
  const shape = shapeOfType(index, member.type);
  if (
    isCallable(member) &&
    (shape === undefined || shape.construct.length === 0) &&
    (shape?.members.length ?? 0) === 0
  ) {
    return { ...shared, value: { kind: 'function', signatures: signaturesOf(member) } };
  }
  const type = member.type;
  return {
    ...shared,
    value: {
      kind: 'variable',
      type,
      mutable: !member.readonly,
      property: true,
      ...(shape === undefined ? {} : { shape }),
    },
  };
}

const isThis = (member: MemberModel): boolean => member.kind === 'property' && member.type.kind === 'this';

/** The type that a variable was declared with. */
export const typeOfValue = (model: ExportModel): TypeModel | undefined =>
  model.value?.kind === 'variable' ? model.value.type : undefined;

/** What makes objects of an object type, through aliases; of what has hundreds of members nothing else is looked at. */
export const constructorsOfType = (index: ModelIndex, type: TypeModel): readonly SignatureModel[] =>
  shapeOfType(index, type, ({ construct }) => ({ ...emptyShape, construct }))?.construct ?? [];

/**
 * What an object type can do, through aliases.
 *
 * @param part what of it is asked for
 */
export function shapeOfType(
  index: ModelIndex,
  type: TypeModel,
  part = (shape: ShapeModel): ShapeModel => shape,
): ShapeModel | undefined {
  const plain = index.unalias(type);
  switch (plain.kind) {
    case 'object':
      return plain.shape;
    case 'query':
      return index.queried(plain);
    case 'function':
      return { call: [plain.signature], construct: [], members: [], index: [] };
    case 'constructor':
      return { call: [], construct: [plain.signature], members: [], index: [] };
    case 'reference': {
      const declaration = index.get(plain.declaration);
      const shape = declaration.kind === 'interface' || declaration.kind === 'alias' ? declaration.resolved : undefined;
      return shape && substituteShape(part(shape), argumentsOf(declaration, plain.arguments));
    }
    default:
      return undefined;
  }
}
