/** Finds arguments that an original fills: the caller's own stay as they were, unless the facade is told to copy them back. */
import { types } from 'node:util';
import { bytesOf, isShared } from '../wire/bytes.js';
import { isEmpty } from '../wire/keys.js';
import type { Place } from '../wire/places.js';
import { Op } from '../wire/protocol.js';
import { GivenData } from './given.js';
import type { Invocation } from './invocation.js';
import { isThenable } from './iterators.js';
import type { Route } from './routes.js';
import type { ThreadState } from './sides.js';

/** Bytes that are looked at: so many at the beginning, where most of what is read is put, and as many of all. */
const looks = 32;

/** What this thread has told of; once is enough. */
const told = new Set<Route>();

export function tellOnce(route: Route): boolean {
  const isFirst = !told.has(route);
  told.add(route);
  return isFirst;
}

/** So many calls of each function have what their arguments hold looked at, too: one that changes it does it early. */
const mostCalls = 16;
const mostProperties = 16;
const lookedInto = new Map<Route, number>();

/** What could be filled, and what it looks like. */
export interface Look {
  readonly place: Place;
  readonly value: object;
  /** A number for what is soon compared, or for what is not. */
  readonly look: number | GivenData;
}

/** Undefined if there is nothing that could be filled, as in most calls, or if nobody has to be told. */
export function lookAt(args: readonly unknown[], call: Invocation, state: ThreadState): readonly Look[] | undefined {
  const { route } = call;
  let found: Look[] | undefined;
  for (let place = 0; place < args.length; place++) {
    const value = args[place];
    if (typeof value !== 'object' || value === null) continue;
    const look = lookOf(value);
    const isSubject = place === 0 && args.length > 1 && call.op !== Op.construct;
    const looks = look === undefined ? lookInto(value, place, isSubject, route, state) : [{ place, value, look }];
    if (looks.length === 0) continue;
    if (found === undefined && told.has(route)) return undefined;
    found = found === undefined ? looks : [...found, ...looks];
  }
  return found;
}

const nothing: Look[] = [];

/**
 * Lists, and what they hold, may be changed. So may what options hold: `parse(code, { onComment: [] })`. Options themselves are
 * completed by many an original, which nobody misses; but what comes before other arguments is none: `applyPatch(document, patch)`.
 */
function lookInto(object: object, place: number, isSubject: boolean, route: Route, state: ThreadState): Look[] {
  const isList = Array.isArray(object);
  if (!isList && Object.getPrototypeOf(object) !== Object.prototype) return nothing;
  const before = lookedInto.get(route) ?? 0;
  if (before >= mostCalls) return nothing;
  lookedInto.set(route, before + 1);
  if (isList) return [{ place, value: object, look: new GivenData(object, state) }];
  const looks: Look[] = isSubject ? [{ place, value: object, look: new GivenData(object, state) }] : [];
  for (const key of Object.keys(object).slice(0, mostProperties)) {
    // Not by reading it: it may be the getter of an object of the original's.
    const value: unknown = Object.getOwnPropertyDescriptor(object, key)?.value;
    if (typeof value !== 'object' || value === null || key.includes('.')) continue;
    const isFullList = Array.isArray(value) && value.length > 0;
    const look = isFullList && !isSubject ? new GivenData(value, state) : lookOfHeld(value);
    if (look !== undefined) looks.push({ place: `${place}.${key}`, value, look });
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
      if (value === result || (typeof look === 'number' ? lookOfHeld(value) === look : !look.isChanged())) continue;
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
