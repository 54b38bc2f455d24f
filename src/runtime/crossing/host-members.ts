/** Finds out what a thread can ask of an object of ours. */

import type { AnyFunction } from '../wire/kinds.js';
import { isPrimitive } from '../wire/rows.js';

/**
 * Names of inherited functions, and of accessors beside them, and whether `for … in` meets them: those of a class it does not.
 * Undefined without functions, and for built-in classes, whose methods need the real object.
 */
export function methodsOf(value: object): ReadonlyMap<PropertyKey, boolean> | undefined {
  const names = new Map<PropertyKey, boolean>();
  let found = false;
  for (let p = Object.getPrototypeOf(value); p !== null && p !== Object.prototype; p = Object.getPrototypeOf(p)) {
    // A list is data, whatever its class.
    if (p === Array.prototype) break;
    if (isBuiltin(p)) return undefined;
    for (const key of Reflect.ownKeys(p)) {
      if (key === 'constructor' || key === Symbol.toStringTag) continue;
      const { value: member, enumerable = false } = Object.getOwnPropertyDescriptor(p, key) ?? {};
      if (!names.has(key)) names.set(key, enumerable);
      found ||= typeof member === 'function';
    }
  }
  return found || hasOwnFunctions(value) ? names : undefined;
}

/** Methods of the language's own classes need the real object; iterators are made of nothing but methods. */
export function isBuiltin(prototype: object): boolean {
  const type = (prototype as { constructor?: unknown }).constructor;
  if (typeof type !== 'function' || Symbol.iterator in prototype) return false;
  return type.prototype === prototype && /\[native code\]\s*\}$/.test(Function.prototype.toString.call(type));
}

function hasOwnFunctions(value: object): boolean {
  return Object.values(value).some((member) => typeof member === 'function');
}

/** What a function is marked with: `creator.postcss = true`. Undefined for most. */
export function marksOf(value: AnyFunction): Record<string, unknown> | undefined {
  const keys = Object.keys(value);
  if (keys.length === 0) return undefined;
  const data = keys.flatMap((key) => {
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    return descriptor?.get === undefined && isPrimitive(descriptor?.value) ? [[key, descriptor?.value]] : [];
  });
  return data.length === 0 ? undefined : Object.fromEntries(data);
}

/** Own properties, those with symbols as keys too. */
export function enumerableKeys(value: object): PropertyKey[] {
  return Reflect.ownKeys(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key));
}
