/** Plans an error class: thrown errors arrive as instances of it, with the original's fields. */

import type { ClassModel, DeclarationId, DeclarationModel, InterfaceModel, MemberModel } from '../../model/model.js';
import type { Scope } from '../facts.js';
import { basesOf, memberText } from '../model-index.js';
import { propertyKey } from '../names/names.js';
import type { ErrorPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { mapType, mapTypeParameters } from '../types/map-type.js';
import { type PlannedType, text } from '../types/type.js';
import { isCallable } from '../values/value-role.js';
import { leadsBack } from './class-base.js';
import type { Property } from './handler.js';
import { planStatics } from './statics.js';

/** What every error has; repeated only where its type says more. */
const COMMON: ReadonlySet<string> = new Set(['name', 'message', 'stack', 'cause']);
const NATIVE: ReadonlySet<string> = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'EvalError',
  'ReferenceError',
  'URIError',
  'AggregateError',
]);

export function leaveOutErrorMethod(planning: Planning, owner: string, { name, place }: MemberModel): void {
  planning.leaveOut(`${owner}.${memberText(name)}`, place, {
    code: 'error-method',
    reason: 'an error arrives with its data, not with its methods',
    wayOut: 'use its fields',
  });
}

export function planError(planning: Planning, id: DeclarationId, name: string): ErrorPlan {
  const declaration = planning.index.get(id) as ClassModel | InterfaceModel;
  const scope: Scope = { hint: name, typeParameters: declaration.typeParameters };
  const fields = fieldsOf(planning, declaration).flatMap((member) => {
    const key = memberText(member.name);
    if (member.kind === 'method' || isCallable(member) || member.name.kind === 'symbol') {
      leaveOutErrorMethod(planning, name, member);
      return [];
    }
    if (COMMON.has(key) && member.type.kind !== 'literal') return [];
    const type = fieldType(planning, `${name}.${key}`, member, scope);
    return [
      {
        key: propertyKey(key),
        readonly: member.readonly,
        optional: member.optional,
        type,
        ...(member.docs === undefined ? {} : { docs: member.docs }),
      },
    ];
  });
  planning.note(name, 'arrives as an instance of this class', 'it derives from Error');
  return {
    kind: 'error',
    name,
    exported: planning.isExported(name),
    typeParameters: mapTypeParameters(planning, declaration.typeParameters, scope),
    extends: baseOf(planning, declaration),
    fields,
    statics: planStatics(planning, id, name, scope).members,
    ...(declaration.docs === undefined ? {} : { docs: declaration.docs }),
  };
}

/** A field arrives whether or not the facade can say its type. */
function fieldType(planning: Planning, name: string, { type, place }: Property, scope: Scope): PlannedType {
  const flaw = planning.unsound.whyNot(name);
  if (flaw === undefined) return mapType(planning, type, 'output', scope);
  planning.leaveOut(`${name}, its type`, place, { ...flaw, wayOut: 'cast it where you read it' });
  return text('unknown');
}

/** Those of a base that is no class of errors are its own. */
function fieldsOf(planning: Planning, declaration: ClassModel | InterfaceModel): readonly MemberModel[] {
  const base = declaredBase(planning, declaration);
  const isInherited = base !== undefined && (base.kind === 'external' || planning.kindOf(base.id) === 'error');
  return isInherited ? declaration.shape.members : declaration.resolved.members;
}

function baseOf(planning: Planning, declaration: ClassModel | InterfaceModel): string {
  const base = declaredBase(planning, declaration);
  if (base === undefined) return 'Error';
  if (base.kind === 'external') return NATIVE.has(base.name) ? base.name : 'Error';
  return planning.kindOf(base.id) === 'error' ? planning.request(base.id) : 'Error';
}

function declaredBase({ index }: Planning, declaration: ClassModel | InterfaceModel): DeclarationModel | undefined {
  const [parent] = basesOf(declaration);
  const base = parent === undefined ? undefined : index.declarationOf(parent);
  return base === undefined || leadsBack(index, declaration.id, base.id) ? undefined : base;
}
