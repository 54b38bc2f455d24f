/**
 * Messages are made in the realm of Node's own modules. Where this code runs in another one, as in the tests of Jest, arrays
 * and objects of messages have other prototypes than those of the program: they are given those.
 */

export function inThisRealm(message: unknown[]): unknown[] {
  if (Object.getPrototypeOf(message) !== Array.prototype) adopt(message, new Set());
  return message;
}

function adopt(value: unknown, seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const prototype = Object.getPrototypeOf(value);
  const own = ownPrototype(prototype?.constructor);
  if (own !== undefined && own !== prototype) Object.setPrototypeOf(value, own);
  if (ArrayBuffer.isView(value)) return;
  // Entries of a Set are pairs as well.
  const parts: unknown[] = isCollection(value) ? [...value.entries()].flat() : Object.values(value);
  for (const part of parts) adopt(part, seen);
}

/** Of the class that has this name here. What has none is the same in all realms: `KeyObject`. */
function ownPrototype(foreign: unknown): object | undefined {
  if (typeof foreign !== 'function') return undefined;
  return (globalThis as Record<string, { readonly prototype?: object } | undefined>)[foreign.name]?.prototype;
}

function isCollection(value: object): value is ReadonlyMap<unknown, unknown> {
  const kind = Object.prototype.toString.call(value);
  return kind === '[object Map]' || kind === '[object Set]';
}
