/** Rewrites `T & { readonly fallback: F }`: where a `T` is a handle, it is asked for the rest as well. */

import type { MemberModel, ShapeModel, TypeModel } from '../../model/model.js';
import { limitsOf } from '../classify/limits-of.js';
import type { Polarity } from '../classify/polarity.js';
import { isHandle } from '../classify/revealing.js';
import { isSelection } from '../classify/traits.js';
import type { Scope } from '../facts.js';
import { isForTypes, memberText } from '../model-index.js';
import { access, propertyKey } from '../names/names.js';
import type { Planning } from '../planning.js';
import { optionalResult, resultOf } from '../values/result.js';
import { isCallable, signaturesOf } from '../values/value-role.js';
import { mapSignature } from './map-function.js';
import { mapMember, mapType } from './map-type.js';
import { type PlannedType, type PlannedTypeMember, text, unionOf } from './type.js';

export function mapIntersection(
  planning: Planning,
  types: readonly TypeModel[],
  polarity: Polarity,
  scope: Scope,
): PlannedType {
  const handles = types.flatMap((part) => (part.kind === 'object' ? [] : handlesLimiting(planning, part, scope)));
  const settled = new Set(scope.typeParameters.map(({ name }) => name));
  return {
    kind: 'intersection',
    types: types.map((part) =>
      handles.length > 0 && part.kind === 'object'
        ? { kind: 'object', members: mapAsked(planning, part.shape, handles, { ...scope, inLiteral: true, settled }) }
        : mapType(planning, part, polarity, scope),
    ),
  };
}

/** The handles that a type is limited to, if it can be nothing else; of `Omit<T, 'items'>` those of its `T`. */
export function handlesLimiting(planning: Planning, type: TypeModel, scope: Scope): readonly TypeModel[] {
  const [whole] = type.kind === 'reference' && isSelection(planning.index, type.declaration) ? type.arguments : [type];
  if (whole === undefined) return [];
  const limits = limitsOf(planning.index, whole, scope);
  return limits.every((limit) => isHandle(planning, limit)) ? limits : [];
}

/** Functions or promises, as all members of a handle are; what its own class has not, is not there. */
function mapAsked(
  planning: Planning,
  shape: ShapeModel,
  handles: readonly TypeModel[],
  scope: Scope,
): readonly PlannedTypeMember[] {
  const known = new Set(handles.flatMap((handle) => namesOf(planning, handle)));
  return shape.members.flatMap((member): readonly PlannedTypeMember[] => {
    if (isForTypes(member)) return mapMember(planning, member, 'neutral', scope);
    if (member.name.kind === 'symbol') return [];
    const name = memberText(member.name);
    const isThere = known.has(name);
    if (!isThere) noteAbsent(planning, member, scope);
    const type = typeOfAsked(planning, member, { ...scope, hint: `${scope.hint}-${name}` });
    return [
      {
        kind: 'property',
        key: propertyKey(name),
        optional: false,
        readonly: true,
        type: isThere ? type : unionOf([type, text('undefined')]),
        ...(member.docs === undefined ? {} : { docs: member.docs }),
      },
    ];
  });
}

function namesOf({ index }: Planning, handle: TypeModel): readonly string[] {
  const declaration = handle.kind === 'reference' ? index.get(handle.declaration) : undefined;
  const shape = declaration !== undefined && 'resolved' in declaration ? declaration.resolved : undefined;
  return (shape?.members ?? []).map(({ name }) => memberText(name));
}

function typeOfAsked(planning: Planning, member: MemberModel, scope: Scope): PlannedType {
  if (member.kind === 'method' || isCallable(member)) {
    const functions = signaturesOf(member).map(
      (one): PlannedType => ({
        kind: 'function',
        signature: mapSignature(planning, one, 'output', scope),
        abstract: false,
      }),
    );
    const [only] = functions;
    return only !== undefined && functions.length === 1 ? only : { kind: 'intersection', types: functions };
  }
  const { type } = resultOf(planning, member.type, scope);
  return member.optional ? optionalResult(type) : type;
}

/** The runtime finds the class of an object by what is declared of it, and no class declares this. */
function noteAbsent(planning: Planning, member: MemberModel, { hint, inside = [] }: Scope): void {
  const alias = inside.at(-1);
  const owner = alias === undefined ? hint : planning.index.get(alias).name;
  const reference = access('original(handle)', member.name.text);
  planning.leaveOut(`${owner}.${member.name.text}`, member.place, {
    code: 'open-members',
    reason: 'it comes with an object of any class, so that the class of its handle does not have it',
    wayOut: isCallable(member)
      ? `call it by hand: await toThread(${reference}, …)`
      : `fetch it by hand: await toThread.get(${reference})`,
  });
}
