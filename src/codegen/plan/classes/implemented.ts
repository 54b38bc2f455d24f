/** Lets a class that has all members of an interface be one in the facade, too: in what is written, and in what comes back. */

import type { ClassModel, InterfaceModel, MemberModel } from '../../model/model.js';
import { hasAllOf, memberText } from '../model-index.js';
import type { Planning } from '../planning.js';
import type { HandleModel } from './handle-model.js';

/**
 * `interface Shape { area: number; draw(): void }` and `class Circle { readonly area: number; draw(): void }`: to the compiler a
 * circle is a shape, and so it has to be in the facade, where `setArea` would be a method that circles have not.
 */
export function asImplemented(
  planning: Planning,
  declaration: HandleModel,
  members: readonly MemberModel[],
): readonly MemberModel[] {
  if (declaration.kind !== 'interface' || !members.some(isWritable)) return members;
  const classes = classesLike(planning, declaration);
  return members.map((member): MemberModel => {
    if (!isWritable(member)) return member;
    const reader = classes.find((one) => one.resolved.members.some((own) => isReadonly(own) && isSame(own, member)));
    if (reader === undefined) return member;
    planning.note(
      `${declaration.name}.${memberText(member.name)}`,
      'read only',
      `${reader.name} is such an object too`,
    );
    return { ...member, readonly: true };
  });
}

/** Handles of classes that have all that an interface asks for. */
const classesLike = (planning: Planning, declaration: InterfaceModel): readonly ClassModel[] =>
  [...planning.model.declarations.values()].filter(
    (one): one is ClassModel =>
      one.kind === 'class' && planning.kindOf(one.id) === 'handle' && hasAllOf(one, declaration),
  );

/**
 * `new Parser(builder: IBuilder)` beside `class Builder implements IBuilder`: what goes in may be the caller's own object, or a
 * handle of a class that has all of it. A class that derives from such a class is one.
 */
export function handlesLike(planning: Planning, declaration: InterfaceModel): readonly ClassModel[] {
  const asksForMore = declaration.resolved.members.some(
    ({ kind, name, optional }) => kind === 'method' && !optional && !(memberText(name) in Object.prototype),
  );
  if (!asksForMore) return [];
  const found = classesLike(planning, declaration).filter(({ id }) => planning.positions.has(id, 'output'));
  const derives = ({ extends: base }: ClassModel) =>
    base?.kind === 'reference' && found.some(({ id }) => id === base.declaration);
  return found.filter((one) => !derives(one));
}

const isSame = (one: MemberModel, other: MemberModel): boolean => memberText(one.name) === memberText(other.name);

const isReadonly = (member: MemberModel): boolean => member.kind === 'property' && member.readonly;

const isWritable = (member: MemberModel): member is Extract<MemberModel, { kind: 'property' }> =>
  member.kind === 'property' && !member.readonly && member.setter !== 'only';
