/** The program's side: how the program's own functions and objects are written down, for the facade's thread. */
import { types } from 'node:util';
import { define, isPlain, TAG } from './codec.js';

/** @param tell sends a message @param isStandInPrototype whether a prototype is that of a facade's class */
export function programSide(tell, isStandInPrototype) {
  const overrides = (value) => {
    const own = Object.getPrototypeOf(value);
    if (own === null || isStandInPrototype(own)) return false;
    const names = Object.keys(methodsOf(value));
    let base = own;
    while (base !== null && !isStandInPrototype(base)) base = Object.getPrototypeOf(base);
    return names.some((name) => name in base);
  };

  /** The functions of its classes, of those that the program wrote. */
  function methodsOf(value) {
    const methods = {};
    let prototype = Object.getPrototypeOf(value);
    for (
      ;
      prototype && !isPlain({ __proto__: prototype }) && !isStandInPrototype(prototype);
      prototype = Object.getPrototypeOf(prototype)
    ) {
      for (const key of Object.getOwnPropertyNames(prototype)) {
        const method = Object.getOwnPropertyDescriptor(prototype, key).value;
        if (key !== 'constructor' && !(key in methods) && typeof method === 'function') methods[key] = method;
      }
    }
    return methods;
  }

  function encodeWithMethods(value, seen, codec) {
    const message = { [TAG]: 'object', id: codec.keep(value), properties: {}, methods: {} };
    if (!isPlain(value)) message.className = value.constructor?.name || 'Object';
    seen.set(value, message);
    for (const key of Object.keys(value)) define(message.properties, key, codec.encode(value[key], seen));
    for (const [key, method] of Object.entries(isPlain(value) ? {} : methodsOf(value)))
      define(message.methods, key, codec.encode(method, seen));
    return message;
  }

  return {
    encode(value, seen, codec) {
      if (codec.idOf(value) !== undefined)
        return typeof value === 'object' && !types.isNativeError(value) && isStandIn(value) && overrides(value)
          ? encodeWithMethods(value, seen, codec)
          : undefined;
      // `String` is the language's own on both sides
      if (typeof value === 'function' && globalThis[value.name] === value)
        return { [TAG]: 'builtin', name: 'function', text: value.name };
      if (typeof value === 'function')
        return {
          [TAG]: 'function',
          id: codec.keep(value),
          name: value.name,
          length: value.length,
          isGenerator: types.isGeneratorFunction(value),
        };
      if (types.isPromise(value)) {
        const settled = codec.keep(value);
        value.then(
          (result) => tell({ settled, value: codec.encode(result) }),
          (error) => tell({ settled, failed: true, value: codec.encode(error) }),
        );
        return { [TAG]: 'promise', id: settled };
      }
      if (typeof value.next === 'function' && typeof value[Symbol.iterator] === 'function')
        return { [TAG]: 'iterator', id: codec.keep(value) };
      return undefined;
    },
    encodeObject(value, seen, codec) {
      const hasFunctions = Object.keys(value).some((key) => typeof value[key] === 'function');
      return isPlain(value) && !hasFunctions ? undefined : encodeWithMethods(value, seen, codec);
    },
  };

  function isStandIn(value) {
    for (let p = Object.getPrototypeOf(value); p; p = Object.getPrototypeOf(p)) if (isStandInPrototype(p)) return true;
    return false;
  }
}
