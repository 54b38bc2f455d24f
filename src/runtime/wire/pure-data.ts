/** Tells class instances that are nothing but data, as parsers make them, from objects with a life of their own. */
import { gettersOf } from './keys.js';

const methodless = new WeakMap<object, boolean>();

/**
 * No methods up to `Object.prototype` (or `Array.prototype`), no functions of its own, and something to copy: an instance
 * without any property means something that a copy would not.
 */
export function isPureData(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === null || !isMethodless(prototype)) return false;
  const own = Object.values(value);
  if (own.some((member) => typeof member === 'function')) return false;
  return own.length > 0 || Array.isArray(value) || gettersOf(value).length > 0;
}

function isMethodless(prototype: object): boolean {
  let known = methodless.get(prototype);
  if (known === undefined) {
    known = hasNoMethods(prototype);
    methodless.set(prototype, known);
  }
  return known;
}

function hasNoMethods(from: object): boolean {
  for (let p: object | null = from; p !== null && p !== Object.prototype && p !== Array.prototype; ) {
    for (const key of Reflect.ownKeys(p)) {
      const descriptor = Object.getOwnPropertyDescriptor(p, key);
      if (key !== 'constructor' && typeof descriptor?.value === 'function') return false;
    }
    p = Object.getPrototypeOf(p);
  }
  return true;
}
