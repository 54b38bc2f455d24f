/** Both sides: values as messages. What one side must keep crosses as its number there; the other side holds a stand-in. */
import { types } from 'node:util';

const TAG = '\0resync';

const isPlain = (value) => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const errorClasses = { Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };

export class Codec {
  #kept = new Map();
  #numbers = new Map();
  #standIns = new Map();
  #originals = new WeakMap();
  #last = 0;

  /** @param {(id: number, own: { kind: string, length?: number, name?: string, classes?: string[] }) => unknown} standIn makes the stand-in for what the other side keeps */
  constructor(standIn) {
    this.standIn = standIn;
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

  encode(value, seen = new Map()) {
    if (typeof value === 'symbol')
      return { [TAG]: 'symbol', key: Symbol.keyFor(value) ?? value.description, id: this.keep(value) };
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
    const own = this.#originals.get(value);
    if (own !== undefined) return { [TAG]: 'yours', id: own };
    if (seen.has(value)) return seen.get(value);
    if (Buffer.isBuffer(value)) return { [TAG]: 'buffer', bytes: Uint8Array.from(value) };
    if (value instanceof URL) return { [TAG]: 'url', href: value.href };
    if (value instanceof Error) {
      const data = {};
      for (const key of Object.getOwnPropertyNames(value))
        if (!['stack', 'message', 'cause'].includes(key)) data[key] = this.encode(value[key], seen);
      return {
        [TAG]: 'error',
        name: value.name,
        className: value.constructor?.name,
        id: this.keep(value),
        message: value.message,
        stack: value.stack,
        data,
      };
    }
    if (Array.isArray(value)) {
      const copy = [];
      seen.set(value, copy);
      copy.length = value.length;
      for (const key of Object.keys(value)) copy[key] = this.encode(value[key], seen);
      return copy;
    }
    if (types.isMap(value))
      return new Map([...value].map(([key, item]) => [this.encode(key, seen), this.encode(item, seen)]));
    if (types.isSet(value)) return new Set([...value].map((item) => this.encode(item, seen)));
    const builtin =
      ArrayBuffer.isView(value) ||
      types.isAnyArrayBuffer(value) ||
      types.isDate(value) ||
      types.isRegExp(value) ||
      types.isKeyObject(value);
    if (builtin) return value;
    const standsAlone =
      typeof value === 'function' || !isPlain(value) || Object.values(value).some((item) => typeof item === 'function');
    if (standsAlone && !(this.plainFunctions && isPlain(value))) {
      return {
        [TAG]: 'kept',
        id: this.keep(value),
        own: {
          kind: typeof value,
          length: value.length,
          name: typeof value === 'function' ? value.name : undefined,
          iterator: typeof value.next === 'function',
          iterable: Symbol.asyncIterator in value,
          classes: classNames(value),
        },
      };
    }
    const copy = Object.getPrototypeOf(value) === null ? { [TAG]: 'null-prototype', data: {} } : {};
    seen.set(value, copy);
    const target = copy.data ?? copy;
    for (const key of Object.keys(value))
      Object.defineProperty(target, key, {
        value: this.encode(value[key], seen),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    return copy;
  }

  decode(value, seen = new Set()) {
    if (value === null || typeof value !== 'object' || seen.has(value)) return value;
    switch (value[TAG]) {
      case 'yours':
        return this.#kept.get(value.id);
      case 'symbol':
        return this.symbols?.[value.key] ?? Symbol.for(value.key);
      case 'buffer':
        return Buffer.from(value.bytes);
      case 'url':
        return new URL(value.href);
      case 'null-prototype':
        return Object.assign(Object.create(null), this.decode(value.data, seen));
      case 'error':
        return this.#error(value, seen);
      case 'kept': {
        let standIn = this.#standIns.get(value.id);
        if (standIn === undefined) {
          standIn = this.standIn(value.id, value.own);
          this.#standIns.set(value.id, standIn);
          this.#originals.set(standIn, value.id);
        }
        return standIn;
      }
    }
    seen.add(value);
    if (types.isMap(value))
      return new Map([...value].map(([key, item]) => [this.decode(key, seen), this.decode(item, seen)]));
    if (types.isSet(value)) return new Set([...value].map((item) => this.decode(item, seen)));
    if (!Array.isArray(value) && !isPlain(value)) return value;
    for (const key of Object.keys(value)) value[key] = this.decode(value[key], seen);
    return value;
  }

  #error({ id, name, className, message, stack, data }, seen) {
    let error = this.#standIns.get(id);
    if (error === undefined) {
      error = new (errorClasses[className] ?? errorClasses[name] ?? Error)(message);
      Object.defineProperty(error, 'stack', { value: stack, configurable: true, writable: true });
      const declared = this.errorClass?.(className);
      if (declared) Object.setPrototypeOf(error, declared.prototype);
      Object.assign(error, this.decode(data, seen));
      if (error.name !== name)
        Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
      this.#standIns.set(id, error);
      this.#originals.set(error, id);
    }
    return error;
  }
}

function classNames(value) {
  const names = [];
  for (let prototype = Object.getPrototypeOf(value); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const name = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value?.name;
    if (name) names.push(name);
  }
  return names;
}
