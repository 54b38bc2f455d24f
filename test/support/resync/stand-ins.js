/** The program's side: synchronous stand-ins for the facade's classes, handles, functions, iterators and namespaces. */
import { define, isObject, TAG } from './codec.js';

/** @param {import('./channel.js').Channel} channel */
export function standIns(channel) {
  /** Prototypes of the facade's classes, with the prototype of what can also be called. */
  const prototypes = new Map();

  const request = (target, op, { key, isPromise } = {}, args = []) => {
    const message = { op, target, key };
    return isPromise ? channel.askLater(message, args) : channel.ask(message, args);
  };

  function defineMembers(on, members, idOf) {
    for (const member of members) {
      const key = keyOf(member.name);
      if (key === undefined || Object.getOwnPropertyDescriptor(on, key)?.configurable === false) continue;
      Object.defineProperty(on, key, { configurable: true, ...descriptorOf(member, key, idOf) });
    }
  }

  function descriptorOf(member, key, idOf) {
    if (member.kind === 'method') {
      const method = {
        method(...args) {
          return request(idOf(this, member.key), 'call', member, args);
        },
      }.method;
      Object.defineProperty(method, 'name', { value: typeof key === 'string' ? key : `[${key.description}]` });
      Object.defineProperty(method, 'length', { value: member.length });
      return member.settable ? handler(member, method, idOf) : { value: method, writable: true };
    }
    const cache = new WeakMap();
    return {
      get() {
        if (!member.isLive && cache.has(this)) return cache.get(this);
        const value = request(idOf(this, member.key), 'get', member);
        if (!member.isLive) cache.set(this, value);
        return value;
      },
      set:
        member.settable || !member.isLive
          ? function (value) {
              if (member.settable) request(idOf(this, member.key), 'set', { key: member.key }, [value]);
              else define(this, key, value);
            }
          : undefined,
    };
  }

  /** A method that can be assigned: `parser.ontext = (text) => …`. */
  function handler(member, method, idOf) {
    const assigned = new WeakMap();
    return {
      get() {
        return assigned.has(this) ? assigned.get(this) : method;
      },
      set(value) {
        request(idOf(this, member.key), 'set', { key: member.key }, [value]);
        assigned.set(this, value);
      },
    };
  }

  const ownerOf = (codec) => (self, key) => {
    const id = isObject(self) ? codec.idOf(self) : undefined;
    if (id === undefined) throw new TypeError(`Illegal invocation of ${key}`);
    return id;
  };

  function makeFunction({ id, name, length, isPromise, statics }, codec) {
    const standIn = function (...args) {
      if (new.target) return instance(request(id, 'new', {}, args), new.target, standIn);
      return request(id, 'call', { isPromise }, args);
    };
    Object.defineProperties(standIn, { name: { value: name }, length: { value: length } });
    codec.bind(id, standIn);
    defineMembers(standIn, statics, () => id);
    return standIn;
  }

  function makeClass(message, seen, codec) {
    const standIn = makeFunction(message, codec);
    const base = message.base ? codec.decode(message.base, seen) : globalThis[message.nativeBase];
    if (base) {
      Object.setPrototypeOf(standIn, base);
      standIn.prototype = Object.create(base.prototype);
    }
    Object.defineProperty(standIn.prototype, 'constructor', { value: standIn, configurable: true, writable: true });
    if (message.nativeBase === undefined) defineMembers(standIn.prototype, message.members, ownerOf(codec));
    const callable = Object.create(standIn.prototype);
    for (const key of ['call', 'apply', 'bind'])
      Object.defineProperty(callable, key, { value: Function.prototype[key], configurable: true, writable: true });
    prototypes.set(standIn.prototype, callable);
    return standIn;
  }

  /** `class MyDatabase extends Database`: what `super()` gives is an instance of the program's class. */
  function instance(value, target, standIn) {
    return target === standIn || !isObject(value) ? value : Object.setPrototypeOf(value, target.prototype);
  }

  const make = {
    function: (message, seen, codec) =>
      message.isClass ? makeClass(message, seen, codec) : makeFunction(message, codec),
    handle({ id, type, callable }, seen, codec) {
      const { prototype } = codec.decode(type, seen);
      if (!callable) return codec.bind(id, Object.create(prototype));
      const standIn = function (...args) {
        return new.target ? instance(request(id, 'new', {}, args), new.target, standIn) : request(id, 'call', {}, args);
      };
      return codec.bind(id, Object.setPrototypeOf(standIn, prototypes.get(prototype)));
    },
    iterator({ id }, _seen, codec) {
      const step = (op, args) => request(id, op, {}, args) ?? { done: true, value: undefined };
      const iterator = {
        next: (...args) => step('next', args),
        return: (...args) => step('return', args),
        throw: (...args) => step('throw', args),
      };
      return codec.bind(id, Object.setPrototypeOf(iterator, iteratorPrototype));
    },
    promise({ id }, _seen, codec) {
      let settle;
      const promise = new Promise((resolve, reject) => {
        settle = ({ failed, value }) => (failed ? reject : resolve)(value);
      });
      return codec.bind(id, Object.defineProperty(promise, 'settle', { value: settle }));
    },
    copy({ id, data, lazy }, seen, codec) {
      const copy = codec.bind(id, {});
      for (const key of Object.keys(data)) define(copy, key, codec.decode(data[key], seen));
      for (const key of lazy) {
        let value;
        const get = () => {
          value ??= { now: request(id, 'get', { key }) };
          return value.now;
        };
        const set = (now) => {
          value = { now };
        };
        Object.defineProperty(copy, key, { get, set, enumerable: true, configurable: true });
      }
      return copy;
    },
  };

  return {
    decode: (message, seen, codec) => codec.standIn(message.id) ?? make[message[TAG]](message, seen, codec),
    isStandInPrototype: (prototype) => prototypes.has(prototype),
  };
}

/** What is iterated and disposed of asynchronously is so synchronously here. */
function keyOf(name) {
  if (name === '@@asyncIterator') return Symbol.iterator;
  if (name === '@@asyncDispose') return Symbol.dispose;
  return name.startsWith('@@') ? Symbol[name.slice(2)] : name;
}

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
