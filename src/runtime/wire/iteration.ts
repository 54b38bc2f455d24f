/** Objects that are there to be iterated, and for nothing else. */

const inherits = Object.prototype.isPrototypeOf;
export const IteratorPrototype: object = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
const AsyncGenerators = Object.getPrototypeOf(async function* () {}) as { readonly prototype: object };
const AsyncIteratorPrototype = Object.getPrototypeOf(AsyncGenerators.prototype);

/** Generators, asynchronous ones too, and what arrays and maps are iterated with. */
export function isBuiltinIterator(value: object): boolean {
  return inherits.call(IteratorPrototype, value) || inherits.call(AsyncIteratorPrototype, value);
}

export function isIterable(value: object): boolean {
  return Symbol.iterator in value || Symbol.asyncIterator in value;
}

const protocol: ReadonlySet<PropertyKey> = new Set([
  'constructor',
  'next',
  'return',
  'throw',
  Symbol.iterator,
  Symbol.asyncIterator,
  Symbol.toStringTag,
]);

/** It offers iteration and nothing else; what an instance of a class keeps for that is its own business. */
export function onlyIterates(value: object): boolean {
  if (!isIterable(value)) return false;
  for (let p = value; p !== null && p !== Object.prototype; p = Object.getPrototypeOf(p)) {
    const isInstance = p === value && Object.getPrototypeOf(p) !== Object.prototype;
    if (!isInstance && !Reflect.ownKeys(p).every((key) => protocol.has(key))) return false;
  }
  return true;
}
