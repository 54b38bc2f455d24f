/** Copies of objects that the original exports: whatever brings one, it is the same one here, and the original's own again there. */
import { isDeepStrictEqual } from 'node:util';
import type { Route } from '../calls/reference.js';
import type { Lane } from '../threads/lane.js';
import { type ConstantName, nameText } from '../wire/constant-name.js';
import { isObject } from '../wire/kinds.js';
import { isPlain } from '../wire/rows.js';
import { isTagged, Tag, tagKey } from '../wire/tags.js';
import { stateOf } from './handle.js';

interface Known {
  readonly root: Route;
  readonly name: ConstantName;
  /** As it was when it arrived. */
  readonly before: unknown;
}

type Fields = Record<string, unknown>;

const roots = new Map<number, Route>();
/** By their names; nobody can compare what nobody has. */
const copies = new Map<string, WeakRef<object>>();
const known = new WeakMap<object, Known>();

/** @param routes of what the original exports: objects that are copied, or what holds such objects */
export function declareConstants(routes: readonly Route[]): void {
  for (const route of routes) roots.set(route.index, route);
}

/** Of those, plain objects: what is fetched is one, and nothing that comes another way. */
const plainRoots = new Set<number>();

export function declarePlain(indexes: readonly number[]): void {
  for (const index of indexes) plainRoots.add(index);
}

/** What an export has turned out to be. */
export function constantFetched(route: Route, value: Promise<unknown>): Promise<unknown> {
  if (!plainRoots.has(route.index)) return value;
  return value.then((copy) => constantArrived({ root: route.index, path: [] }, copy));
}

/** Something may be one. */
export const hasConstants = (): boolean => copies.size > 0;

/** What has become another one in its thread, or was changed here, is another object from here on. */
export function constantArrived({ root, path }: ConstantName, copy: unknown): unknown {
  const route = roots.get(root);
  if (route === undefined || !isPlain(copy)) return copy;
  const name = { root, path };
  const text = nameText(name);
  const before = copies.get(text)?.deref();
  if (before !== undefined && isAlike(before, copy, new Map())) return before;
  copies.set(text, new WeakRef(copy));
  known.set(copy, { root: route, name, before: duplicate(copy, new Map()) });
  return copy;
}

/** The constant that a copy is of; one that was changed here is an object like any other. */
export function constantOf(copy: object): Pick<Known, 'root' | 'name'> | undefined {
  const found = known.get(copy);
  return found !== undefined && isAlike(found.before, copy, new Map()) ? found : undefined;
}

/** @param pairs what is being compared already */
function isAlike(one: unknown, other: unknown, pairs: Map<unknown, unknown>): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (pairs.get(one) === other) return true;
  pairs.set(one, other);
  const lane = laneOf(one);
  // Each thread has a function of its own for what is the same one in the original.
  if (lane !== undefined) return lane.lost === undefined && ![undefined, lane].includes(laneOf(other));
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((element, at) => isAlike(element, other[at], pairs));
  if (!isPlain(one) || !isPlain(other)) return isDeepStrictEqual(one, other);
  if (isTagged(other)) return isNamed(one, other);
  if (isTagged(one)) return isNamed(other, one);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isAlike(one[key], other[key], pairs))
  );
}

/** Objects that hold each other: one of them is still on its way. */
const isNamed = (copy: object, node: Fields): boolean =>
  node[tagKey] === Tag.constant && copies.get(nameText(node as never))?.deref() === copy;

const laneOf = (value: object): Lane | undefined => stateOf(value)?.real.lane;

function duplicate(value: unknown, done: Map<unknown, unknown>): unknown {
  if (!Array.isArray(value) && !isPlain(value)) return value;
  if (done.has(value)) return done.get(value);
  // Inside of another one: it has just arrived, and nobody has changed it yet.
  const constant = known.get(value);
  if (constant !== undefined) return constant.before;
  const own: Fields = Array.isArray(value) ? ([] as never) : {};
  done.set(value, own);
  for (const [key, member] of Object.entries(value)) own[key] = duplicate(member, done);
  return own;
}
