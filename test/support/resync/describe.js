/** The facade's side: what its classes, functions and objects look like, so that the program's side can build stand-ins. */
import { types } from 'node:util';
import { define, isPlain, TAG } from './codec.js';

const functionOwn = new Set(['length', 'name', 'prototype', 'arguments', 'caller']);
const classOwn = new Set([...functionOwn, 'call', 'create']);
/** Where the original has a `create` of its own. */
const classOwnWithCreate = new Set([...functionOwn, 'call', 'construct']);

/** @param {{ functions: ReadonlySet<string>, members: ReadonlySet<string> }} promises what gives promises in the original too */
export function facadeSide(promises, onPromise) {
  const described = new Set();

  function describeFunction(value, seen, codec) {
    const message = { [TAG]: 'function', id: codec.keep(value) };
    if (described.has(value)) return message;
    described.add(value);
    seen.set(value, message);
    const base = Object.getPrototypeOf(value);
    const isClass = isFacadeClass(value);
    const nativeBase = globalThis[base.name] === base ? base.name : undefined;
    const hasBase = isClass && base !== Function.prototype && !isHandleClass(base) && nativeBase === undefined;
    return Object.assign(message, {
      name: value.name,
      length: value.length,
      isClass,
      nativeBase,
      isPromise: promises.functions.has(value.name),
      base: hasBase ? codec.encode(base, seen) : undefined,
      statics: membersOf(value, value.name, isClass ? constructorsOf(value) : functionOwn),
      members: isClass
        ? [...(hasBase ? [] : everyHandle), ...membersOf(value.prototype, value.name, new Set(['constructor']))]
        : [],
    });
  }

  function membersOf(object, owner, without) {
    const members = [];
    for (const key of Reflect.ownKeys(object)) {
      if (without.has(key)) continue;
      const { value, get } = Object.getOwnPropertyDescriptor(object, key);
      const isMethod = typeof value === 'function' && !isFacadeClass(value) && !hasOwnMembers(value);
      const name = typeof key === 'symbol' ? symbolName(key) : key;
      if (name === undefined) continue;
      members.push({
        key: name,
        // As the original calls it: a handle with a `then` would be unwrapped.
        name: name === 'then_' ? 'then' : name,
        kind: isMethod ? 'method' : 'value',
        length: isMethod ? value.length : 0,
        isPromise: promises.members.has(`${owner}.${name}`),
        isLive: get !== undefined || isLazy(value),
        settable: (get !== undefined || isMethod) && `set${name[0].toUpperCase()}${name.slice(1)}` in object,
      });
    }
    return members;
  }

  return {
    encode(value, seen, codec) {
      if (isHandle(value))
        return {
          [TAG]: 'handle',
          id: codec.keep(value),
          type: codec.encode(value.constructor, seen),
          callable: typeof value === 'function',
        };
      if (typeof value === 'function' && codec.idOf(value) === undefined) return describeFunction(value, seen, codec);
      if (types.isPromise(value)) {
        const id = codec.keep(value);
        onPromise(id, value);
        return { [TAG]: 'promise', id };
      }
      if (typeof value.next === 'function' && Symbol.asyncIterator in value)
        return { [TAG]: 'iterator', id: codec.keep(value) };
      return undefined;
    },
    /** Namespaces and data with functions in it keep who they are. */
    encodeObject(value, seen, codec) {
      if (!isPlain(value) && !types.isModuleNamespaceObject(value)) return undefined;
      const keys = Object.keys(value);
      const lazy = keys.filter((key) => isLazy(value[key]));
      if (lazy.length === 0 && !keys.some((key) => typeof value[key] === 'function')) return undefined;
      const message = { [TAG]: 'copy', id: codec.keep(value), data: {}, lazy };
      seen.set(value, message);
      for (const key of keys) if (!lazy.includes(key)) define(message.data, key, codec.encode(value[key], seen));
      return message;
    },
  };
}

const isLazy = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !types.isPromise(value) &&
  typeof value.then === 'function' &&
  !isHandle(value);

export const isFacadeClass = (value) =>
  typeof value === 'function' &&
  (isHandle(value.prototype) ||
    value.prototype instanceof Error ||
    /^class\b/.test(Function.prototype.toString.call(value)));

/** What handles have without a word in the declarations. */
const everyHandle = [{ key: 'toString', name: 'toString', kind: 'method', length: 0 }];

/** By name: a facade may have another copy of the runtime than this project's. */
const isHandleClass = (type) => type?.name === 'Handle' && Symbol.asyncDispose in type.prototype;

function isHandle(value) {
  for (let p = Object.getPrototypeOf(Object(value)); p !== null; p = Object.getPrototypeOf(p))
    if (isHandleClass(Object.getOwnPropertyDescriptor(p, 'constructor')?.value)) return true;
  return false;
}

const constructorsOf = (type) => (Object.hasOwn(type, 'construct') ? classOwnWithCreate : classOwn);

/** What the original does without `new`. */
export const withoutNew = (type) => (Object.hasOwn(type, 'call') ? type.call : (type.construct ?? type.create));

const hasOwnMembers = (value) => Reflect.ownKeys(value).some((key) => !functionOwn.has(key));

const symbolName = (symbol) =>
  symbol.description?.startsWith('Symbol.') ? `@@${symbol.description.slice(7)}` : undefined;
