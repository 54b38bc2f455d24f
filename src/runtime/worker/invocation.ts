/** One call as the thread received it. */
import { types } from 'node:util';
import { type Place, valueAt } from '../wire/places.js';
import { type Extras, flagHandle, Op, promiseClass } from '../wire/protocol.js';
import type { Hosts } from './hosts.js';
import { isThenable } from './iterators.js';
import type { Route } from './routes.js';
import type { ThreadState } from './sides.js';

export interface Invocation {
  readonly op: number;
  readonly flags: number;
  readonly id: number;
  /** The object it is a call on, 0 for the module's own. */
  readonly handle: number;
  readonly routeIndex: number;
  readonly route: Route;
  readonly root: object | undefined;
  readonly type: number;
  readonly extras: Extras | undefined;
  readonly args: unknown[];
  readonly special: boolean;
}

export type AnyFunction = (...args: unknown[]) => unknown;

/** Later calls name what it makes by its id. */
export function makesObject(call: Invocation): boolean {
  return (call.flags & flagHandle) !== 0 || call.op === Op.iterate;
}

/** A promise, or another object with a method `then`; not one that is declared to be an object with such a method. */
export function isEventual(result: unknown, call: Invocation, { objects, classes }: ThreadState): boolean {
  if (!isThenable(result)) return false;
  const known = objects.find(result);
  if (known !== undefined) return known.type === promiseClass;
  return types.isPromise(result) || (call.op !== Op.construct && !classes.hasThen(result, call.type));
}

export const callOf = (call: Invocation, target: AnyFunction, owner: unknown, args: unknown[]): unknown =>
  call.op === Op.construct ? Reflect.construct(target, args) : apply(target, owner, args);

const ofFunctions = Function.prototype.call;

/** Few arguments are the rule, and spreading them costs more than passing them. */
function apply(target: AnyFunction, owner: unknown, args: unknown[]): unknown {
  // A callable instance of a class has the methods of the class, and may have none of a function's.
  switch (target.call === ofFunctions ? args.length : undefined) {
    case 0:
      return target.call(owner);
    case 1:
      return target.call(owner, args[0]);
    case 2:
      return target.call(owner, args[0], args[1]);
    default:
      return Reflect.apply(target, owner, args);
  }
}

/** The arguments come back with the result, in one tree: a function that returns its argument returns the caller's. */
export function withMutated(
  places: readonly Place[],
  result: unknown,
  args: unknown[],
  hosts: Pick<Hosts, 'idOf'>,
): unknown {
  if (isThenable(result)) return Promise.resolve(result).then((value) => withMutated(places, value, args, hosts));
  return { result, args: changedIn(places, args, hosts) };
}

export function changedIn(places: readonly Place[], args: unknown[], hosts: Pick<Hosts, 'idOf'>): unknown[] {
  return places.map((place) => {
    const value = valueAt(args, place);
    return typeof value === 'object' && value !== null && hosts.idOf(value) !== 0 ? dataOf(value) : value;
  });
}

/** A stand-in would come back as the caller's own object: its data is what has changed. */
const dataOf = (standIn: object): object =>
  Object.fromEntries(Object.entries(standIn).filter(([, value]) => typeof value !== 'function'));
