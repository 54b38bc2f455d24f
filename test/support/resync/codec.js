/** Both sides: values as messages. What one side must keep crosses as its number there; the other side holds a stand-in. */
import { types } from 'node:util';
import { decodeBuiltin, encodeBuiltin } from './builtins.js';
import { decodeError, encodeError } from './errors.js';

export const TAG = '\0resync';

export const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

export const isPlain = (value) => {
  const prototype = Object.getPrototypeOf(value);
  // a program that runs in a context of its own has an Object of its own
  return (
    prototype === null || prototype === Object.prototype || Object.getOwnPropertyDescriptor(prototype, 'isPrototypeOf')
  );
};

const isNative = (value) =>
  ArrayBuffer.isView(value) ||
  types.isAnyArrayBuffer(value) ||
  types.isDate(value) ||
  types.isRegExp(value) ||
  types.isBoxedPrimitive(value) ||
  types.isKeyObject(value);

/**
 * `own.encode` says how what only this side knows is written down, `own.encodeObject` the same for objects that nothing else
 * is known about, `own.decode` makes stand-ins from either.
 */
export class Codec {
  #own;
  #kept = new Map();
  #numbers = new Map();
  #standIns = new Map();
  #theirs = new WeakMap();
  #last = 0;

  constructor(own) {
    this.#own = own;
  }

  /** Keeps a value here, under a number that the other side can send back. */
  keep(value) {
    let id = this.#numbers.get(value);
    if (id === undefined) {
      id = ++this.#last;
      this.#numbers.set(value, id);
      this.#kept.set(id, value);
    }
    return id;
  }

  kept(id) {
    return this.#kept.get(id);
  }

  /** The number that the other side gave to what this value stands for. */
  idOf(value) {
    return this.#theirs.get(value);
  }

  standIn(id) {
    return this.#standIns.get(id);
  }

  /** From now on `value` stands for the other side's `id`. */
  bind(id, value) {
    this.#standIns.set(id, value);
    if (isObject(value)) this.#theirs.set(value, id);
    return value;
  }

  encode(value, seen = new Map()) {
    if (typeof value === 'symbol') return this.#encodeSymbol(value);
    if (!isObject(value)) return value;
    if (seen.has(value)) return seen.get(value);
    const own = this.#own.encode(value, seen, this);
    if (own !== undefined) return own;
    if (this.#theirs.has(value)) return { [TAG]: 'yours', id: this.#theirs.get(value) };
    if (types.isNativeError(value) || value instanceof Error) return encodeError(value, seen, this);
    const builtin = encodeBuiltin(value, seen, this);
    if (builtin !== undefined) return builtin;
    if (isNative(value)) return value;
    if (types.isMap(value)) {
      const copy = new Map();
      seen.set(value, copy);
      for (const [key, item] of value) copy.set(this.encode(key, seen), this.encode(item, seen));
      return copy;
    }
    if (types.isSet(value)) {
      const copy = new Set();
      seen.set(value, copy);
      for (const item of value) copy.add(this.encode(item, seen));
      return copy;
    }
    const object = Array.isArray(value) ? undefined : this.#own.encodeObject(value, seen, this);
    if (object !== undefined) return object;
    const copy = Array.isArray(value) ? new Array(value.length) : {};
    const isBare = Object.getPrototypeOf(value) === null;
    const message = isBare ? { [TAG]: 'bare', data: copy } : copy;
    seen.set(value, message);
    this.encodeProperties(value, copy, seen);
    return message;
  }

  encodeProperties(from, to, seen) {
    for (const key of Object.keys(from)) define(to, key, this.encode(from[key], seen));
  }

  #encodeSymbol(symbol) {
    const key = Symbol.keyFor(symbol);
    if (key !== undefined) return { [TAG]: 'symbol', key };
    const wellKnown = symbol.description?.startsWith('Symbol.') ? symbol.description.slice(7) : undefined;
    if (wellKnown !== undefined && Symbol[wellKnown] === symbol) return { [TAG]: 'symbol', wellKnown };
    for (const [id, standIn] of this.#standIns) if (standIn === symbol) return { [TAG]: 'yours', id };
    return { [TAG]: 'symbol', id: this.keep(symbol), description: symbol.description };
  }

  decode(value, seen = new Set()) {
    if (value === null || typeof value !== 'object' || seen.has(value)) return value;
    switch (value[TAG]) {
      case undefined:
        break;
      case 'yours':
        return this.#kept.get(value.id);
      case 'symbol':
        if (value.key !== undefined) return Symbol.for(value.key);
        if (value.wellKnown !== undefined) return Symbol[value.wellKnown];
        return this.#standIns.get(value.id) ?? this.bind(value.id, Symbol(value.description));
      case 'bare':
        seen.add(value);
        return Object.setPrototypeOf(this.decode(value.data, seen), null);
      case 'error':
        return decodeError(value, seen, this);
      case 'builtin':
        return decodeBuiltin(value, seen, this);
      default:
        return this.#own.decode(value, seen, this);
    }
    seen.add(value);
    if (types.isMap(value)) {
      const entries = [...value].map(([key, item]) => [this.decode(key, seen), this.decode(item, seen)]);
      value.clear();
      for (const [key, item] of entries) value.set(key, item);
      return value;
    }
    if (types.isSet(value)) {
      const items = [...value].map((item) => this.decode(item, seen));
      value.clear();
      for (const item of items) value.add(item);
      return value;
    }
    if (isNative(value)) return value;
    for (const key of Object.keys(value)) define(value, key, this.decode(value[key], seen));
    return value;
  }
}

/** Also for names that assignment would take for something else: `__proto__`. */
export function define(object, key, value) {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}
