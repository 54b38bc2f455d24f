/** The facade's side: stand-ins for the program's functions, iterators, promises and objects. */
import { define, TAG } from './codec.js';

/** @param callBack runs something of the program's */
export function programStandIns(callBack) {
  const make = {
    function({ id, name, length, isGenerator }) {
      const call = (self, values) => callBack(id, 'call', self, values);
      const callback = isGenerator
        ? async function* (...values) {
            return yield* await call(this, values);
          }
        : function (...values) {
            return call(this, values);
          };
      return Object.defineProperties(callback, { length: { value: length }, name: { value: name } });
    },
    iterator: ({ id }) => ({
      next: (...args) => callBack(id, 'next', undefined, args),
      return: (...args) => callBack(id, 'return', undefined, args),
      throw: (...args) => callBack(id, 'throw', undefined, args),
      [Symbol.asyncIterator]() {
        return this;
      },
    }),
    promise() {
      let settle;
      const promise = new Promise((resolve, reject) => {
        settle = ({ failed, value }, codec) => (failed ? reject : resolve)(codec.decode(value));
      });
      return Object.assign(promise, { settle });
    },
    object: ({ className }) =>
      className === undefined ? {} : Object.create({ [className]: class {} }[className].prototype),
  };

  return (message, seen, codec) => {
    const known = codec.standIn(message.id);
    const standIn = known ?? codec.bind(message.id, make[message[TAG]](message));
    seen.add(standIn);
    // whatever the program has changed since
    for (const [key, value] of Object.entries(message.properties ?? {}))
      define(standIn, key, codec.decode(value, seen));
    const prototype = Object.getPrototypeOf(standIn);
    for (const [key, value] of Object.entries(message.methods ?? {}))
      Object.defineProperty(prototype, key, { value: codec.decode(value, seen), configurable: true, writable: true });
    return standIn;
  };
}
