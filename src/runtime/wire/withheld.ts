/** Properties that could not be sent: nobody asks for them, and whoever does is told why they are not there. */
import { UncloneableValueError } from './own-errors.js';

const getters = new WeakSet<() => unknown>();

/** @param withheld the name, what is to be said and the path in turn */
export function withhold(object: object, withheld: readonly string[]): void {
  for (let i = 0; i < withheld.length; i += 3) {
    const [name, message, path] = withheld.slice(i, i + 3) as [string, string, string];
    const get = () => {
      throw new UncloneableValueError(message, path);
    };
    getters.add(get);
    Object.defineProperty(object, name, { get, enumerable: false, configurable: true });
  }
}

export function isWithheld(object: object, key: PropertyKey): boolean {
  const get = Object.getOwnPropertyDescriptor(object, key)?.get;
  return get !== undefined && getters.has(get);
}
