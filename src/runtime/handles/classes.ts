/** Facade classes by number, as they are named on the wire, and what their handles look like. */

import { stateKey } from '../calls/reference.js';
import type { Place } from '../wire/places.js';
import { Form, functionClass, noClass, promiseClass } from '../wire/protocol.js';
import { symbolName } from '../wire/tags.js';
import { givesMethod, refusalOf } from './assigned.js';
import { FunctionHandle, Handle, type HandleClass } from './handle.js';
import type { HandleState } from './handle-state.js';

interface FacadeClass {
  readonly class: HandleClass;
  callable?: true;
  /** The number of the class of what calls of it give. */
  results?: number;
  mutates?: readonly Place[];
  ends?: string;
}

const classes: FacadeClass[] = [];
// Those that the wire knows by name come first.
classes.length = promiseClass + 1;
const indexes = new Map<object, number>();

/** Number of a facade class; the first use gives it one. */
export function classIndex(type: HandleClass): number {
  let index = indexes.get(type);
  if (index === undefined) {
    index = classes.push({ class: type }) - 1;
    indexes.set(type, index);
  }
  return index;
}

/** The facade class that one extends; `noClass`, which is that of `Handle`, if none. */
export function baseIndex(type: HandleClass): number {
  const base: HandleClass = Object.getPrototypeOf(type);
  return base.prototype instanceof Handle ? classIndex(base) : noClass;
}

/** Gives a class the number by which the wire knows it. */
export function reserve(index: number, type: HandleClass): void {
  classes[index] = { class: type };
  indexes.set(type, index);
}

reserve(noClass, Handle);
reserve(functionClass, FunctionHandle as never);
markCallable(functionClass);

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

/** What is said of a class, or else of one that it extends. */
function saidOf<K extends keyof FacadeClass>(index: number, key: K): FacadeClass[K] | undefined {
  for (let type: object | null = facadeClass(index); type !== null; type = Object.getPrototypeOf(type)) {
    const known = indexes.get(type);
    const said = known === undefined ? undefined : classes[known]?.[key];
    if (said !== undefined) return said;
  }
  return undefined;
}

/** The method that ends objects of a class. */
export const endingOf = (index: number): string | undefined => saidOf(index, 'ends');

export const callsOf = (index: number) => ({
  results: saidOf(index, 'results'),
  mutates: saidOf(index, 'mutates'),
});

export const isCallable = (index: number): boolean => saidOf(index, 'callable') === true;

/** The form that objects of a class are expected to have. */
export const formOf = (index: number): Form => (isCallable(index) ? Form.function : Form.instance);

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
      const get = Object.getOwnPropertyDescriptor(p, key)?.get;
      const isProperty = get !== undefined && !givesMethod(get);
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
  const prototype = prototypeOf(state);
  const handle = state.callable
    ? Object.setPrototypeOf(functionOf(state, call), prototype)
    : (Object.create(prototype) as object);
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
  if (state.handle !== undefined) Object.setPrototypeOf(state.handle, prototypeOf(state));
}

function prototypeOf({ type, form }: HandleState): object {
  const { prototype } = facadeClass(type);
  switch (form) {
    case Form.instance:
      return prototype;
    case Form.function:
      return derived(callablePrototypes, prototype, addFunctionMembers);
    case Form.plain:
      return derived(plainPrototypes, prototype, addBoundMethods);
  }
}

const callablePrototypes = new WeakMap<object, object>();
const plainPrototypes = new WeakMap<object, object>();

function derived(known: WeakMap<object, object>, prototype: object, complete: (made: object) => void): object {
  let made = known.get(prototype);
  if (made === undefined) {
    made = Object.create(prototype) as object;
    complete(made);
    known.set(prototype, made);
  }
  return made;
}

/** `const { parse } = await createParser()`: functions of an object of no class need no `this`, and so they need no handle. */
function addBoundMethods(prototype: object): void {
  for (const name of membersOf({ prototype }).methods) {
    const method = (prototype as Record<string, unknown>)[name];
    if (typeof method !== 'function') continue;
    const refusal = refusalOf(prototype, name);
    const define = (handle: object, value: unknown) =>
      Object.defineProperty(handle, name, {
        ...(refusal === undefined ? { value, writable: true } : { get: () => value, set: refusal }),
        configurable: true,
      });
    Object.defineProperty(prototype, name, {
      get(this: object) {
        if (!(this instanceof Handle)) return method; // a spy looks for the function that it stands before
        const bound = method.bind(this);
        define(this, bound);
        return bound;
      },
      set:
        refusal ??
        function (this: object, value: unknown) {
          define(this, value);
        },
      configurable: true,
    });
  }
}

/** What every function has, unless the class has members of those names. */
export function addFunctionMembers(prototype: object): void {
  for (const name of ['name', 'length', 'call', 'apply', 'bind'] as const) {
    if (!(name in prototype))
      Object.defineProperty(prototype, name, { value: Function.prototype[name], configurable: true });
  }
}
