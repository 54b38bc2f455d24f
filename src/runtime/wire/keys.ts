/** Looks at the properties of objects that are more than plain data. */
import { inspect, isDeepStrictEqual, types } from 'node:util';

/** More elements than this are not listed to find out that there is nothing else. */
const mostListed = 32;

/** To compare all elements is faster than an inspection, up to so many. */
const mostCompared = 16_384;

/** Only inspection looks at the properties besides the elements alone, whatever the length. */
const briefly = { maxArrayLength: 0, customInspect: false, depth: 0 };

/** Sparse arrays and those with properties besides their elements. */
export function hasOtherKeys(array: readonly unknown[]): boolean {
  return Object.keys(array).length !== array.length || hasNamedKeys(array);
}

/** Properties besides the elements: `index` and `groups` of a match. */
export function hasNamedKeys(array: readonly unknown[]): boolean {
  const { length } = array;
  if (length > mostListed && inspect(array, briefly) === `[ ... ${length} more items ]`) return false;
  // They come last.
  const last = Object.keys(array).at(-1);
  return last !== undefined && !isIndex(last, length);
}

/** What a tagged template gives to its function: nobody can list its `raw`. */
export function isTemplate(array: readonly unknown[]): array is readonly unknown[] & TemplateStringsArray {
  return 'raw' in array && Object.isFrozen(array) && Array.isArray(array.raw);
}

export function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}

export function isIndex(key: string, length: number): boolean {
  const index = Number(key);
  return index < length && index >= 0 && String(index >>> 0) === key;
}

/** Names of properties besides the elements: of text and typed arrays as of any object. */
export function extraKeys(value: object): string[] {
  const { length } = value as { readonly length?: number };
  if (length === undefined || Array.isArray(value)) return Object.keys(value);
  if (types.isTypedArray(value) && length > mostListed && isLike(value, value.subarray())) return [];
  return Object.keys(value).filter((key) => !isIndex(key, length));
}

/** Whether an array has what a view of the same memory has, which has nothing besides the elements. */
function isLike(value: NodeJS.TypedArray, view: NodeJS.TypedArray): boolean {
  return value.length > mostCompared
    ? inspect(value, briefly) === inspect(view, briefly)
    : isDeepStrictEqual(value, view);
}

/** Assigns; an assignment to `__proto__` would do something else. */
export function setField(object: Record<PropertyKey, unknown>, key: PropertyKey, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  else object[key] = value;
}

/** A property whose getter may throw. */
export function attempt(value: object, key: PropertyKey): unknown {
  try {
    return (value as Record<PropertyKey, unknown>)[key];
  } catch {
    return undefined;
  }
}

const getters = new WeakMap<object, readonly string[]>();

/** Names of the accessors that a library's class has. */
export function gettersOf(value: object): readonly string[] {
  const prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === null) return [];
  let names = getters.get(prototype);
  if (names === undefined) {
    names = findGetters(prototype);
    getters.set(prototype, names);
  }
  return names;
}

function findGetters(from: object): string[] {
  const names = new Set<string>();
  for (let p: object | null = from; p !== null && p !== Object.prototype && p !== Error.prototype; ) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(p)))
      if (get !== undefined && !name.startsWith('_')) names.add(name);
    p = Object.getPrototypeOf(p);
  }
  return [...names];
}
