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
