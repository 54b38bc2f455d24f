/** What a class does without where it would not type-check: a base, and what its type parameters may be. */

import type { TypeParameterModel } from '../../model.js';
import { isPlain } from '../classify/handle-like.js';
import type { Planning } from '../planning.js';
import { baseOf, type HandleModel } from './class-base.js';

/** Without constraints, if those would not type-check; that of a `Name extends string` is none of them. */
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
  return parameters.map(({ constraint, ...parameter }) =>
    constraint !== undefined && isPlain(planning.index, constraint) ? { ...parameter, constraint } : parameter,
  );
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
