/** Facade classes by number, as they are named on the wire, and what their handles look like. */

import { FunctionHandle, Handle, type HandleClass } from './handle.js';
import type { HandleState } from './handle-state.js';
import { stateKey } from './reference.js';
import type { Place } from './wire/places.js';
import { symbolName } from './wire/tags.js';

type Prototype = Record<PropertyKey, unknown>;

interface FacadeClass {
  readonly class: HandleClass;
  callable: boolean;
  /** The number of the class of what calls of it give. */
  results?: number;
  mutates?: readonly Place[];
  ends?: string;
}

const classes: FacadeClass[] = [];
const indexes = new Map<object, number>();

/** Number of a facade class; the first use gives it one. */
export function classIndex(type: HandleClass): number {
  let index = indexes.get(type);
  if (index === undefined) {
    index = classes.push({ class: type, callable: false }) - 1;
    indexes.set(type, index);
  }
  return index;
}

// The numbers that the wire knows by name: `noClass`, `functionClass`.
classIndex(Handle);
markCallable(classIndex(FunctionHandle));

export function markCallable(index: number): void {
  (classes[index] as FacadeClass).callable = true;
}

/** What calls of a callable class give, and which of their arguments they change. */
export function describeCalls(
  index: number,
  { results, mutates }: { readonly results?: HandleClass; readonly mutates?: readonly Place[] },
): void {
  const known = classes[index] as FacadeClass;
  if (results !== undefined) known.results = classIndex(results);
  if (mutates !== undefined) known.mutates = mutates;
}

export function describeEnding(index: number, method: string): void {
  (classes[index] as FacadeClass).ends = method;
}

/** The method that ends objects of a class: its own, or that of a class that it extends. */
export function endingOf(index: number): string | undefined {
  for (let type: object | null = facadeClass(index); type !== null; type = Object.getPrototypeOf(type)) {
    const known = indexes.get(type);
    const ends = known === undefined ? undefined : classes[known]?.ends;
    if (ends !== undefined) return ends;
  }
  return undefined;
}

export const callsOf = (index: number): Pick<FacadeClass, 'results' | 'mutates'> => classes[index] as FacadeClass;

export function isCallable(index: number): boolean {
  return (classes[index] as FacadeClass).callable;
}

export function facadeClass(index: number): HandleClass {
  return (classes[index] as FacadeClass).class;
}

/** Names of what instances of a facade class offer, without what every handle has: methods and properties. */
export function membersOf(type: { readonly prototype: object }) {
  const methods = new Set<string>();
  const properties = new Set<string>();
  for (let p: object | null = type.prototype; p !== null && p !== Handle.prototype; p = Object.getPrototypeOf(p)) {
    for (const key of Reflect.ownKeys(p)) {
      // On handles, what the original iterates is iterated asynchronously.
      const name = key === Symbol.asyncIterator ? '@@iterator' : typeof key === 'symbol' ? symbolName(key) : key;
      if (name === undefined || name === 'constructor') continue;
      const isProperty = Object.getOwnPropertyDescriptor(p, key)?.get !== undefined;
      (isProperty ? properties : methods).add(name);
    }
  }
  return { methods: [...methods], properties: [...properties] };
}

/** What a callable handle does when it is called; `receiver` is its `this`. */
export type CallFunction = (state: HandleState, args: unknown[], receiver: unknown) => unknown;

/** A function without anything of its own. */
export function functionOf(state: HandleState, call: CallFunction): object {
  const { callable } = {
    callable(this: unknown, ...args: unknown[]): unknown {
      return call(state, args, this);
    },
  };
  Reflect.deleteProperty(callable, 'name');
  Reflect.deleteProperty(callable, 'length');
  return callable;
}

/** The handle of a state: an instance of its class, or a function with that class's prototype. */
export function makeHandle(state: HandleState, call: CallFunction): object {
  const { prototype } = facadeClass(state.type);
  let handle: Prototype;
  if (state.callable) {
    const callable = functionOf(state, call);
    Object.setPrototypeOf(callable, callablePrototype(prototype));
    handle = callable as never;
  } else handle = Object.create(prototype) as Prototype;
  Object.defineProperty(handle, stateKey, { value: state });
  state.handle = handle;
  return handle;
}

/** The object has become more than it was when its handle was made: the handle is of the derived class from here on. */
export function promote(state: HandleState, type: number): void {
  const prototype: object = facadeClass(type).prototype;
  const before: object = facadeClass(state.type).prototype;
  if (!Object.prototype.isPrototypeOf.call(before, prototype)) return;
  state.type = type;
  if (state.handle !== undefined)
    Object.setPrototypeOf(state.handle, state.callable ? callablePrototype(prototype) : prototype);
}

/** What every function has, unless the class has members of those names. */
export function addFunctionMembers(prototype: object): void {
  for (const name of ['call', 'apply', 'bind'] as const) {
    if (!(name in prototype))
      Object.defineProperty(prototype, name, { value: Function.prototype[name], configurable: true });
  }
}

const callablePrototypes = new WeakMap<object, object>();

/** The class's members for a function: it keeps `call`, `apply` and `bind`, and is an instance of the class. */
function callablePrototype(prototype: object): object {
  let callable = callablePrototypes.get(prototype);
  if (callable === undefined) {
    callable = Object.create(prototype) as object;
    addFunctionMembers(callable);
    callablePrototypes.set(prototype, callable);
  }
  return callable;
}
