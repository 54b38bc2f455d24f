/** Finds what methods give where an interface that their class implements says more of it: what is optional there, a handle has. */

import {
  emptyShape,
  type InterfaceModel,
  type MemberModel,
  type ShapeModel,
  type SignatureModel,
  type TypeModel,
} from '../../model/model.js';
import { mentionsParameter, mentionsThis, textOf } from '../../model/text.js';
import { isBehaviour } from '../classify/traits.js';
import { hasAllOf, type ModelIndex, memberText } from '../model-index.js';
import { pascalCase } from '../names/names.js';
import type { Planning } from '../planning.js';
import { shapeOfType } from '../values/member-export.js';
import { resultOf } from '../values/result.js';
import type { HandleModel } from './handle-model.js';

/**
 * `interface Rule { test(): Check & { options?: Options } }` and `class Length { test(): Check }`: to the compiler a length is a
 * rule, and so it has to be in the facade, where no member of a handle is optional.
 */
export function asImplementing(
  planning: Planning,
  declaration: HandleModel,
  members: readonly MemberModel[],
): readonly MemberModel[] {
  if (declaration.kind !== 'class') return members;
  const interfaces = [...planning.model.declarations.values()].filter(
    (one): one is InterfaceModel =>
      one.kind === 'interface' && planning.kindOf(one.id) === 'handle' && hasAllOf(declaration, one),
  );
  return members.map((member) => {
    for (const one of interfaces) {
      const asked = one.resolved.members.find(({ name }) => memberText(name) === memberText(member.name));
      const returns = asked && richerResult(planning.index, member, asked);
      if (returns === undefined || member.kind !== 'method') continue;
      planning.note(
        `${declaration.name}.${memberText(member.name)}`,
        `gives what ${one.name} says`,
        'its own says nothing of what is optional there',
      );
      // A type without a name gets that of its place, which is the interface's.
      const hint = `${pascalCase(`${one.name}-${member.name.text}`)}-result`;
      resultOf(planning, returns, { hint, typeParameters: [] });
      return { ...member, signatures: member.signatures.map((signature) => ({ ...signature, returns })) };
    }
    return member;
  });
}

/** What the other one gives, if that is the same and members that may be missing. */
function richerResult(index: ModelIndex, own: MemberModel, other: MemberModel): TypeModel | undefined {
  const [returns, further] = [returnOf(own), returnOf(other)];
  if (returns === undefined || further === undefined || mentionsParameter(further) || mentionsThis(further))
    return undefined;
  const [less, more] = [resultShape(index, returns), resultShape(index, further)];
  const isMore = less !== undefined && more !== undefined && isBehaviour(more) && addsOptional(less, more);
  return isMore ? further : undefined;
}

/** Of overloads it would not be plain which one answers to which. */
function returnOf(member: MemberModel): TypeModel | undefined {
  const [signature, ...others]: readonly SignatureModel[] = member.kind === 'method' ? member.signatures : [];
  return others.length === 0 ? signature?.returns : undefined;
}

function addsOptional(less: ShapeModel, more: ShapeModel): boolean {
  const known = new Map(less.members.map((member) => [memberText(member.name), textOf(member)]));
  const added = more.members.filter(({ name }) => !known.has(memberText(name)));
  const shared = more.members.filter(({ name }) => known.has(memberText(name)));
  return (
    added.length > 0 &&
    added.every(({ optional }) => optional) &&
    shared.length === less.members.length &&
    shared.every((member) => known.get(memberText(member.name)) === textOf(member)) &&
    textOf(less.call) === textOf(more.call)
  );
}

/** What the parts of an intersection have together; undefined where nothing is known of one. */
function resultShape(index: ModelIndex, type: TypeModel): ShapeModel | undefined {
  const plain = index.unalias(type);
  if (plain.kind !== 'intersection') return shapeOfType(index, plain);
  const shapes = plain.types.map((part) => resultShape(index, part));
  if (!shapes.every((shape) => shape !== undefined)) return undefined;
  return {
    ...emptyShape,
    call: shapes.flatMap(({ call }) => call),
    members: shapes.flatMap(({ members }) => members),
  };
}
