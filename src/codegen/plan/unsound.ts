/** Takes out of a plan what turned out not to type-check, so that the rest of the facade can be used. */

import type { Place } from '../model.js';
import type { DeclarationPlan, ObjectEntryPlan } from './plan.js';
import type { Planning } from './planning.js';
import { named, text } from './type.js';

type Unsound = ReadonlyMap<string, string>;

/**
 * Leaves out the declarations and members that `options.unsound` names, each with its reason. A class that does not fit its
 * base goes on without it; a type becomes `unknown`, since others may mention it.
 */
export function withoutUnsound(
  planning: Planning,
  declarations: readonly DeclarationPlan[],
): readonly DeclarationPlan[] {
  const unsound = planning.options.unsound ?? new Map<string, string>();
  if (unsound.size === 0) return declarations;
  for (const [name, reason] of unsound) {
    const wayOut = 'report it, with the declaration, as a defect of the generator';
    planning.leaveOut(name, placeOf(planning, name), `the facade would not type-check with it (${reason})`, wayOut);
  }
  return declarations.flatMap((one) => {
    const kept = withoutMembers(one, unsound);
    return unsound.has(one.name) ? replacementFor(planning, kept) : [kept];
  });
}

function replacementFor(planning: Planning, one: DeclarationPlan): readonly DeclarationPlan[] {
  if (one.kind === 'class' && one.extends.kind === 'named' && one.extends.name !== 'Handle') {
    return [{ ...one, loose: false, extends: named(planning.runtime('Handle')) }];
  }
  if (one.kind !== 'alias' && one.kind !== 'interface') return [];
  const { name, exported, typeParameters } = one;
  const plain = typeParameters.map((parameter) => ({ name: parameter.name, modifiers: [], default: text('unknown') }));
  return [{ kind: 'alias', name, exported, typeParameters: plain, type: text('unknown') }];
}

function withoutMembers(one: DeclarationPlan, unsound: Unsound): DeclarationPlan {
  const isSound = (key: string) => !unsound.has(`${one.name}.${plainKey(key)}`);
  const entries = (list: readonly ObjectEntryPlan[]) => list.filter((entry) => isSound(entry.key));
  switch (one.kind) {
    case 'class':
      return { ...one, members: one.members.filter((member) => isSound(member.key)) };
    case 'object':
      return { ...one, entries: entries(one.entries) };
    case 'function':
      return { ...one, properties: entries(one.properties) };
    case 'namespace':
      return { ...one, types: one.types.filter((type) => isSound(type.name)) };
    default:
      return one;
  }
}

/** A key without the quotes that it is printed with. */
const plainKey = (key: string): string => key.replace(/^(['"])(.*)\1$/s, '$2');

function placeOf(planning: Planning, name: string): Place {
  const [first] = name.split('.');
  const request = planning.handed.find((one) => one.name === first);
  if (request !== undefined) return planning.index.get(request.id).place;
  const exported = planning.model.exports.find((one) => one.name === first) ?? planning.model.exports[0];
  return exported?.place ?? { file: '', line: 0, column: 0 };
}
