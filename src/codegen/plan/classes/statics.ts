/** Plans the static side of a facade class: `create` for each constructor, and the original's own statics. */

import type { DeclarationId, MemberModel, SignatureModel } from '../../model/model.js';
import { mentionsParameter } from '../../model/text.js';
import { isMadeByNodeOnly } from '../classify/builtin-modules.js';
import type { Scope } from '../facts.js';
import { memberText } from '../model-index.js';
import { access, propertyKey } from '../names/names.js';
import type { ClassMemberPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { planCallable } from '../values/callable.js';
import { copiedClass } from '../values/entries.js';
import { exportOfMember } from '../values/member-export.js';
import { roleOf } from '../values/value-role.js';
import { baseOf } from './class-base.js';
import { planMember } from './member.js';
import { planStaticCall } from './static-call.js';

export interface Statics {
  readonly members: readonly ClassMemberPlan[];
  /** The constructors that `create` stands for. */
  readonly create: readonly SignatureModel[];
}

export function planStatics(planning: Planning, id: DeclarationId, name: string, scope: Scope): Statics {
  const value = planning.classValues.get(id);
  if (value === undefined) return { members: [], create: [] };
  const shown = planning.shownName(id, name);
  const taken = new Set(value.statics.map((member) => memberText(member.name)));
  const owner = {
    name: shown,
    reference: value.reference,
    static: true,
    scope: { hint: name, typeParameters: [] },
    taken,
  };
  const statics = value.statics.filter((member) => memberText(member.name) !== 'prototype');
  const key = taken.has('create') || inheritsCreate(planning, id) ? 'construct' : 'create';
  if (key === 'construct' && value.construct.length > 0)
    planning.note(shown, 'constructed with construct()', 'the original has a static create() of its own');
  const creation = planCreation(planning, value, key, name, shown, scope);
  const further = statics.flatMap(
    (member) => planClassValue(planning, member, value.reference, shown) ?? planMember(planning, member, owner),
  );
  const called = planStaticCall(planning, id, value, { name, shown, taken });
  return {
    members: [...creation, ...called, ...further, ...(planning.merged.get(id) ?? [])],
    create: value.construct,
  };
}

/** A base has a static `create` of its own. */
function inheritsCreate(planning: Planning, id: DeclarationId): boolean {
  const declaration = planning.index.get(id);
  const base = declaration.kind === 'class' ? baseOf(planning, declaration) : undefined;
  const target = base === undefined ? undefined : planning.index.get(base.declaration);
  if (target?.kind !== 'class') return false;
  return target.statics.some((member) => memberText(member.name) === 'create') || inheritsCreate(planning, target.id);
}

/** A class or an enum that hangs on a class: the facade's own of it hangs there too. */
function planClassValue(
  planning: Planning,
  member: MemberModel,
  reference: string,
  shown: string,
): readonly ClassMemberPlan[] | undefined {
  const model = exportOfMember(planning.index, member);
  const role = model.value?.kind === 'variable' ? roleOf(planning.index, model.value) : undefined;
  if (role?.kind !== 'class' && role?.kind !== 'error' && role?.kind !== 'enum') return undefined;
  if (role.kind !== 'enum') planning.foundValue(role, access(reference, model.name));
  if (!['handle', 'error', 'enum'].includes(planning.kindOf(role.declaration))) {
    planning.leaveOut(`${shown}.${model.name}`, member.place, copiedClass);
    return [];
  }
  const docs = member.docs === undefined ? {} : { docs: member.docs };
  return [
    {
      kind: 'constant',
      static: true,
      key: propertyKey(model.name),
      value: planning.request(role.declaration),
      ...docs,
    },
  ];
}

function planCreation(
  planning: Planning,
  value: { readonly reference: string; readonly construct: readonly SignatureModel[] },
  key: string,
  name: string,
  shown: string,
  scope: Scope,
): readonly ClassMemberPlan[] {
  const [first] = value.construct;
  if (planning.model.builtin && isMadeByNodeOnly(shown)) return [];
  if (first === undefined || !planning.selects(`${shown}.${key}`, first.place)) return [];
  // A static method knows nothing of its class's type parameters, so that it declares those again which it speaks of.
  const signatures = value.construct.map((signature) => {
    const { typeParameters, parameters, returns } = signature;
    const types = [returns, ...parameters.map(({ type }) => type)];
    const isMentioned = scope.typeParameters.some(({ name }) => types.some((type) => mentionsParameter(type, name)));
    return typeParameters.length === 0 && isMentioned
      ? { ...signature, typeParameters: scope.typeParameters }
      : signature;
  });
  const statically = { hint: name, typeParameters: [] };
  const callable = planCallable(planning, {
    name: `${shown}.${key}`,
    reference: value.reference,
    signatures,
    scope: statically,
    place: first.place,
    constructs: true,
    makes: name,
  });
  return callable === undefined ? [] : [{ kind: 'method', key, static: true, ...callable }];
}
