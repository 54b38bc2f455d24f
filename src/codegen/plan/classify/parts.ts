/** Which parts a declaration has: those of its types, its members, and what it extends. */

import type { ClassModel, DeclarationId, InterfaceModel, MemberModel, ShapeModel } from '../../model/model.js';
import { emptyShape } from '../../model/model.js';
import { basesOf, isIterationOfList, type ModelIndex } from '../model-index.js';
import { type Part, type Polarity, partsOfMember, partsOfShape, partsOfTypeParameter } from './polarity.js';

/** What a type is made of, for one way of travelling. */
export function partsOfDeclaration(index: ModelIndex, id: DeclarationId, polarity: Polarity): readonly Part[] {
  const declaration = index.get(id);
  const shape = (own: ShapeModel) => (polarity === 'output' ? partsOfHandle(own) : partsOfShape(own, polarity));
  const parameters = declaration.kind === 'external' ? [] : declaration.typeParameters.flatMap(partsOfTypeParameter);
  switch (declaration.kind) {
    case 'alias':
      return [...parameters, { type: declaration.type, polarity }];
    case 'interface':
      return [...parameters, ...basesAs(index, declaration, polarity), ...shape(declaration.shape)];
    case 'class': {
      const statics = polarity === 'output' ? partsOfHandle(membersOnly(declaration.statics)) : [];
      return [...parameters, ...basesAs(index, declaration, polarity), ...shape(declaration.shape), ...statics];
    }
    case 'enum':
    case 'external':
      return [];
  }
}

const basesAs = (index: ModelIndex, declaration: ClassModel | InterfaceModel, polarity: Polarity): readonly Part[] =>
  basesOf(declaration).flatMap((type) => (isIterationOfList(index, declaration, type) ? [] : [{ type, polarity }]));

/** A handle's methods are called from outside, and its properties can be set as well. */
export function partsOfHandle(shape: ShapeModel): readonly Part[] {
  const settable = shape.members.flatMap((member): readonly Part[] =>
    member.kind === 'property' && !member.readonly && isPlain(member)
      ? [{ type: member.setType ?? member.type, polarity: 'input' }]
      : [],
  );
  return [
    ...partsOfShape({ ...shape, members: [] }, 'output'),
    ...shape.members.flatMap((member) => partsOfMember(member, 'output')),
    ...settable,
  ];
}

const isPlain = (member: MemberModel): boolean =>
  member.kind === 'property' && (member.call === undefined || member.call.length === 0);

/** An object, a function or a class as a value has members, and nothing else that counts. */
export const membersOnly = (members: readonly MemberModel[]): ShapeModel => ({ ...emptyShape, members });
