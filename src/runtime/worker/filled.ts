/** Finds arguments that an original fills: the caller's own stay as they were, unless the facade is told to copy them back. */
import { types } from 'node:util';
import { bytesOf, isShared } from '../wire/bytes.js';
import { isEmpty } from '../wire/keys.js';
import type { Place } from '../wire/places.js';
import type { Invocation } from './invocation.js';
import { isThenable } from './iterators.js';
import type { Route } from './routes.js';

/** Bytes that are looked at: so many at the beginning, where most of what is read is put, and as many of all. */
const looks = 32;

/** What this thread has told of; once is enough. */
const told = new Set<Route>();

export function tellOnce(route: Route): boolean {
  const isFirst = !told.has(route);
  told.add(route);
  return isFirst;
}

/** So many calls of each function have the properties of their arguments looked at, too: one that fills them does it early. */
const mostOfProperties = 16;
const lookedInto = new Map<Route, number>();

/** What could be filled, and what it looks like. */
export interface Look {
  readonly place: Place;
  readonly value: object;
  readonly look: number;
}

/** Undefined if there is nothing that could be filled, as in most calls, or if nobody has to be told. */
export function lookAt(args: readonly unknown[], route: Route): readonly Look[] | undefined {
  let found: Look[] | undefined;
  for (let place = 0; place < args.length; place++) {
    const value = args[place];
    if (typeof value !== 'object' || value === null) continue;
    const look = lookOf(value);
    const looks = look === undefined ? lookInto(value, place, route) : [{ place, value, look }];
    if (looks.length === 0) continue;
    if (found === undefined && told.has(route)) return undefined;
    found = found === undefined ? looks : [...found, ...looks];
  }
  return found;
}

const nothing: Look[] = [];

/** `parse(code, { onComment: [] })`: what options hold can be filled as well. */
function lookInto(object: object, place: number, route: Route): Look[] {
  if (Object.getPrototypeOf(object) !== Object.prototype) return nothing;
  const before = lookedInto.get(route) ?? 0;
  if (before >= mostOfProperties) return nothing;
  lookedInto.set(route, before + 1);
  const looks: Look[] = [];
  for (const key of Object.keys(object).slice(0, mostOfProperties)) {
    // Not by reading it: it may be the getter of an object of the original's.
    const value: unknown = Object.getOwnPropertyDescriptor(object, key)?.value;
    const look = typeof value === 'object' && value !== null ? lookOfHeld(value) : undefined;
    if (look !== undefined && !key.includes('.'))
      looks.push({ place: `${place}.${key}`, value: value as object, look });
  }
  return looks;
}

/**
 * @param result what the call gave: an argument that comes back as that is not lost; a promise may fill one before it settles
 * @param tell gets the place of the argument, before the call's reply is sent
 */
export function findFilled(
  { route }: Invocation,
  before: readonly Look[],
  result: unknown,
  tell: (place: Place) => void,
): void {
  const find = (result: unknown): void => {
    for (const { place, value, look } of before) {
      if (value === result || lookOfHeld(value) === look) continue;
      if (tellOnce(route)) tell(place);
      return;
    }
  };
  if (isThenable(result)) result.then(find, () => {});
  else find(result);
}

/** An empty object in options is there to be filled, too: `minify(code, { nameCache: {} })`. As an argument it is no options. */
const lookOfHeld = (value: object): number | undefined =>
  Object.getPrototypeOf(value) === Object.prototype && isEmpty(value) ? 0 : lookOf(value);

/** Dates, and where a pattern goes on, are set in place. */
function lookInside(value: object): number | undefined {
  if (value instanceof Date && types.isDate(value)) return value.getTime() || 0;
  return value instanceof RegExp && types.isRegExp(value) ? value.lastIndex : undefined;
}

/** Lists and collections that are empty are there to be filled, others may be used up. */
export function lookOf(value: object): number | undefined {
  if (Array.isArray(value)) return value.length === 0 ? 0 : undefined;
  if (value instanceof Map || value instanceof Set) return value.size === 0 ? 0 : undefined;
  // To ask an empty one for its buffer would take its address away, which natives tell from none.
  if (!ArrayBuffer.isView(value)) return lookInside(value);
  if (value.byteLength === 0 || isShared(value)) return undefined;
  const bytes = bytesOf(value);
  const { length } = bytes;
  let look = length;
  for (let i = 0; i < Math.min(looks, length); i++) look = (look * 31 + (bytes[i] as number)) | 0;
  for (let i = looks; i < length; i += Math.ceil(length / looks)) look = (look * 31 + (bytes[i] as number)) | 0;
  return look;
}
