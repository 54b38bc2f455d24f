/** Rewrites a type that is looked up in another one: `Sort['kind']`. */

import type { TypeModel } from '../../model.js';
import { quoted } from '../../model-text.js';
import { limitsOf } from '../classify/limits-of.js';
import { isHandle } from '../classify/revealing.js';
import type { Scope } from '../facts.js';
import type { Planning } from '../planning.js';
import { mapType } from './map-type.js';
import { isText, named, type PlannedType } from './type.js';

type Indexed = Extract<TypeModel, { kind: 'indexed' }>;

export function mapIndexed(planning: Planning, type: Indexed, scope: Scope): PlannedType {
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
export function isMethod(planning: Planning, { object, index: key }: Indexed): boolean {
  if (key.kind !== 'literal' || !isHandle(planning, object)) return false;
  const { index } = planning;
  const plain = index.unalias(object);
  const declaration = plain.kind === 'reference' ? index.get(plain.declaration) : undefined;
  const shape = declaration !== undefined && 'resolved' in declaration ? declaration.resolved : undefined;
  return shape?.members.find(({ name }) => quoted(name.text) === key.text)?.kind === 'method';
}
