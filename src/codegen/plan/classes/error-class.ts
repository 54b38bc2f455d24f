/** Plans an error class: thrown errors arrive as instances of it, with the original's fields. */

import type { ClassModel, DeclarationId, InterfaceModel, MemberModel } from '../../model.js';
import type { Scope } from '../facts.js';
import { basesOf, memberText } from '../model-index.js';
import { propertyKey } from '../names/names.js';
import type { ErrorPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { mapType, mapTypeParameters } from '../types/map-type.js';
import { isCallable } from '../values/value-role.js';
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

export function planError(planning: Planning, id: DeclarationId, name: string): ErrorPlan {
  const declaration = planning.index.get(id) as ClassModel | InterfaceModel;
  const scope: Scope = { hint: name, typeParameters: declaration.typeParameters };
  const fields = fieldsOf(planning, declaration).flatMap((member) => {
    const text = memberText(member.name);
    if (member.kind === 'method' || isCallable(member) || member.name.kind === 'symbol') {
      if (!['toString', 'toJSON'].includes(text))
        planning.leaveOut(`${name}.${text}`, member.place, {
          code: 'error-method',
          reason: 'an error arrives with its data, not with its methods',
          wayOut: 'use its fields',
        });
      return [];
    }
    if (COMMON.has(text) && member.type.kind !== 'literal') return [];
    const type = mapType(planning, member.type, 'output', scope);
    return [
      {
        key: propertyKey(text),
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

/** Those of a base that is no class of errors are its own. */
function fieldsOf(planning: Planning, declaration: ClassModel | InterfaceModel): readonly MemberModel[] {
  const [parent] = basesOf(declaration);
  const base = parent === undefined ? undefined : planning.index.unalias(parent);
  const isInherited =
    base?.kind === 'reference' &&
    (planning.index.get(base.declaration).kind === 'external' || planning.kindOf(base.declaration) === 'error');
  return isInherited ? declaration.shape.members : declaration.resolved.members;
}

function baseOf(planning: Planning, declaration: ClassModel | InterfaceModel): string {
  const [parent] = basesOf(declaration);
  const base = parent === undefined ? undefined : planning.index.unalias(parent);
  if (base?.kind !== 'reference') return 'Error';
  const target = planning.index.get(base.declaration);
  if (target.kind === 'external') return NATIVE.has(target.name) ? target.name : 'Error';
  return planning.kindOf(base.declaration) === 'error' ? planning.request(base.declaration) : 'Error';
}
