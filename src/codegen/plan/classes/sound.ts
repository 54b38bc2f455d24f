/** What a class does without where it would not type-check: a base, members of its own kind, and what its type parameters may be. */

import { type MemberModel, type TypeModel, type TypeParameterModel, unknownType } from '../../model/model.js';
import { substituteMember } from '../../model/substitute.js';
import { isOpen } from '../../model/text.js';
import { isPlain } from '../classify/handle-like.js';
import { argumentsOf, memberText } from '../model-index.js';
import type { Planning } from '../planning.js';
import { isCallable } from '../values/value-role.js';
import { baseOf } from './class-base.js';
import type { HandleModel } from './handle-model.js';

/**
 * Without constraints, if those would not type-check, nor defaults that depend on them; the constraint of a `Name extends string`
 * is none of them.
 */
export function soundParameters(
  planning: Planning,
  name: string,
  parameters: readonly TypeParameterModel[],
  { place }: HandleModel,
): readonly TypeParameterModel[] {
  const flaw = planning.unsound.whyNot(`${name}<>`);
  if (flaw === undefined) return parameters;
  planning.leaveOut(`${name}<>, what its type parameters may be`, place, {
    ...flaw,
    wayOut: 'give it what the original takes',
  });
  return parameters.map(({ constraint, ...parameter }) => {
    if (constraint !== undefined && isPlain(planning.index, constraint)) return { ...parameter, constraint };
    const isDependent = parameter.default !== undefined && isOpen(parameter.default);
    return isDependent ? { ...parameter, default: unknownType } : parameter;
  });
}

/** The class stands alone, with all of its members, if it does not fit its base. */
export function soundBase(planning: Planning, name: string, declaration: HandleModel): ReturnType<typeof baseOf> {
  const base = baseOf(planning, declaration);
  const flaw = base && planning.unsound.whyNot(`${name} extends`);
  if (base === undefined || flaw === undefined) return base;
  const of = planning.index.get(base.declaration).name;
  planning.leaveOut(`${name}, as a ${of}`, declaration.place, { ...flaw, wayOut: 'it has the members all the same' });
  return undefined;
}

/**
 * What does not fit the base's is what the base has, so that the class fits where that one is asked for.
 *
 * @param base as {@link soundBase} gives it
 */
export function soundMembers(
  planning: Planning,
  name: string,
  declaration: HandleModel,
  base: ReturnType<typeof baseOf>,
  members: readonly MemberModel[],
): readonly MemberModel[] {
  const origin = baseOf(planning, declaration);
  if (origin === undefined) return members;
  const shown = planning.shownName(declaration.id, name);
  return members.flatMap((member) => {
    const text = memberText(member.name);
    const inherited = memberOf(planning, origin, text);
    if (inherited === undefined) return [member];
    const flaw = isAccessorForMethod(member, inherited)
      ? 'a property cannot override a method'
      : planning.unsound.reasonFor(`${name}.${text} overrides`);
    if (flaw === undefined) return [member];
    const of = planning.index.get(origin.declaration).name;
    planning.note(`${shown}.${text}`, `as ${of} has it`, `its own would not type-check (${flaw})`);
    return base === undefined ? [inherited] : [];
  });
}

/** `reference: typeof union | typeof unionAsync` can be called, but not even the compiler says with what. */
const isAccessorForMethod = (own: MemberModel, inherited: MemberModel): boolean =>
  isCallable(inherited) && !isCallable(own);

function memberOf(planning: Planning, type: TypeModel & { kind: 'reference' }, name: string): MemberModel | undefined {
  const declaration = planning.index.get(type.declaration);
  if (declaration.kind !== 'class' && declaration.kind !== 'interface') return undefined;
  const member = declaration.resolved.members.find((one) => memberText(one.name) === name);
  return member && substituteMember(member, argumentsOf(declaration, type.arguments));
}
