/** What an object has of what a class declares. */

import { types } from 'node:util';
import type { WireClass } from '../wire/protocol.js';
import { keyFromName } from '../wire/tags.js';

/** What crosses as what it is, whatever is declared. */
export const isBuiltInData = (object: object): boolean =>
  ArrayBuffer.isView(object) ||
  types.isAnyArrayBuffer(object) ||
  types.isDate(object) ||
  types.isRegExp(object) ||
  types.isMap(object) ||
  types.isSet(object);

export function presentIn(object: object, { members }: Pick<WireClass, 'members'>): number {
  return members.filter((member) => keyFromName(member) in object).length;
}

export function fits({ members, callable }: WireClass, object: object): boolean {
  return callable === (typeof object === 'function') && members.every((member) => keyFromName(member) in object);
}

/** Made by `new`, as far as anybody can tell. */
export function isClass(value: object): value is { readonly name: string } {
  if (typeof value !== 'function') return false;
  const { prototype } = value as { readonly prototype?: unknown };
  if (typeof prototype !== 'object' || prototype === null) return false;
  return Object.getOwnPropertyNames(prototype).length > 1 || /^class\b/.test(Function.prototype.toString.call(value));
}

/** Declarations of many methods may have one that was never written, or is gone. */
const membersPerMissing = 20;
/** Another class that has all that it declares is the likelier one, unless it declares far less. */
const costOfMissing = 5;

/** How much an object is like what a declaration promises that has no class; 0 or less if it is something else. */
export function likenessTo({ members, properties, callable }: WireClass, object: object): number {
  const missing = members.length - presentIn(object, { members });
  if (callable !== (typeof object === 'function') || missing > members.length / membersPerMissing) return 0;
  const missed = properties.filter((property) => !(keyFromName(property) in object));
  const absent = missed.length;
  const present = properties.length - absent;
  // Without methods it is only an object that has most of what was declared.
  if (members.length === 0 && absent >= present) return 0;
  if (isOfAClass(object) && isMostlyAbsent(members, missed)) return 0;
  return members.length - missing * costOfMissing + present - absent / 2;
}

/** `Parser` has a method `parse` as `Extension { tags; parse() }` has, and no `tags`: a class of another name is another class. */
function isMostlyAbsent(members: readonly string[], missed: readonly string[]): boolean {
  const telling = members.filter((member) => !(member in Object.prototype));
  // What an original keeps to itself is renamed where it is minified: casl's `_rule`.
  const absent = missed.filter((property) => !property.startsWith('_'));
  return absent.length > 0 && absent.length >= telling.length;
}

function isOfAClass(object: object): boolean {
  const prototype = Object.getPrototypeOf(object);
  return typeof object === 'object' && prototype !== Object.prototype && prototype !== null;
}

/** What the instances of an original's class have, if it is one. */
export function prototypeOf(type: unknown): object | undefined {
  if (typeof type !== 'function') return undefined;
  const { prototype } = type;
  return typeof prototype === 'object' && prototype !== null && prototype !== Object.prototype ? prototype : undefined;
}

/** What a facade class has in place of `new`. */
export function isFactory(member: string): boolean {
  return member === 'create' || member === 'construct';
}
