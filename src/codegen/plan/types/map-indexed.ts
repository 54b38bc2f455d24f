/** Rewrites a type that is looked up in another one: `Sort['kind']`. */

import type { MemberModel, SignatureModel, TypeModel } from '../../model/model.js';
import { substituteMember } from '../../model/substitute.js';
import { quoted } from '../../model/text.js';
import { limitsOf } from '../classify/limits-of.js';
import type { Polarity } from '../classify/polarity.js';
import { isHandle } from '../classify/revealing.js';
import type { Scope } from '../facts.js';
import { argumentsOf, objectShape } from '../model-index.js';
import type { Planning } from '../planning.js';
import { signaturesOf } from '../values/value-role.js';
import { mapFunctions } from './map-function.js';
import { mapType } from './map-type.js';
import { isText, named, type PlannedType } from './type.js';

type Indexed = Extract<TypeModel, { kind: 'indexed' }>;

export function mapIndexed(planning: Planning, type: Indexed, polarity: Polarity, scope: Scope): PlannedType {
  // `(can: Builder['can']) => …` is given a function by itself, which knows less of its results than the method of a handle.
  const signatures = polarity === 'output' ? signaturesOfMember(planning, type) : [];
  if (signatures.length > 0) return mapFunctions(planning, signatures, scope);
  const object = mapType(planning, type.object, 'neutral', scope);
  // Nothing is known of the members of what nothing is known of.
  if (isText(object, 'unknown') || isText(object, 'any')) return object;
  // `T['children'][number]`, where there may be no children: declarations of packages get away with it
  const isElement = type.object.kind === 'indexed' && type.index.kind === 'keyword' && type.index.name === 'number';
  const indexed: PlannedType = {
    kind: 'indexed',
    object: isElement ? named('NonNullable', object) : object,
    index: mapType(planning, type.index, 'neutral', scope),
  };
  // Properties of a handle are promises, its methods are not.
  return mayBeHandle(planning, type, scope) && !isMethod(planning, type) ? named('Awaited', indexed) : indexed;
}

function mayBeHandle(planning: Planning, { object, index: key }: Indexed, scope: Scope): boolean {
  const { isLimit, isKey, has } = planning.given.handleLike;
  return limitsOf(planning.index, object, scope).some((limit) => {
    if (isAny(limit)) return isKey(key);
    if (limit.kind === 'this') return scope.self !== undefined;
    if (limit.kind === 'object' && isLimit(limit.shape)) return true;
    return isHandle(planning, limit) || (limit.kind === 'reference' && has(limit.declaration));
  });
}

const isAny = (type: TypeModel): boolean => type.kind === 'keyword' && type.name === 'any';

/** A method of a handle. */
export const isMethod = (planning: Planning, type: Indexed): boolean => memberOf(planning, type)?.kind === 'method';

/** The member of a handle that is looked up, with what the handle's type parameters stand for. */
function memberOf(planning: Planning, { object, index: key }: Indexed): MemberModel | undefined {
  if (key.kind !== 'literal' || !isHandle(planning, object)) return undefined;
  const plain = planning.index.unalias(object);
  const declaration = plain.kind === 'reference' ? planning.index.get(plain.declaration) : undefined;
  if (plain.kind !== 'reference' || declaration === undefined || !('resolved' in declaration)) return undefined;
  const member = declaration.resolved?.members.find(({ name }) => quoted(name.text) === key.text);
  const values = new Map([...argumentsOf(declaration, plain.arguments), ['this', object] as const]);
  return member && substituteMember(member, values);
}

/** Of a function and nothing else, or a method, as a value. */
function signaturesOfMember(planning: Planning, type: Indexed): readonly SignatureModel[] {
  const member = memberOf(planning, type);
  if (member === undefined) return [];
  const shape = member.kind === 'property' ? objectShape(planning.index, member.type) : undefined;
  return shape !== undefined && shape.members.length + shape.construct.length > 0 ? [] : signaturesOf(member);
}
