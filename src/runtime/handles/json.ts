/** `JSON.stringify` cannot wait: of what lives in a thread it would silently make `{}`, so it gets an error instead. */

const method = 'toJSON';
const unsettled = 'a result has to be awaited first';

/**
 * Gives a prototype the method that `JSON.stringify` asks first. It is not declared: where an original declares its own, the
 * facade class does so, with a promise as result. Of a function there is no JSON, as everywhere.
 */
export function refuseJson(prototype: object, advice: (name: string) => string): void {
  Object.defineProperty(prototype, method, {
    value(this: object): undefined {
      if (typeof this !== 'function')
        throw refusal(this instanceof Promise ? unsettled : advice(this.constructor.name));
    },
    configurable: true,
    writable: true,
  });
}

/** Whether calls by this path are what `JSON.stringify` makes itself, if the original declares its `toJSON`. */
export const givesJson = (path: readonly string[]): boolean => path.at(-1) === method;

/** Nothing is asked of what `toJSON` gave but its enumerable properties. */
export function refuseToEnumerate(promise: object): void {
  Object.defineProperty(promise, 'pending', {
    enumerable: true,
    get() {
      throw refusal(unsettled);
    },
  });
}

const refusal = (advice: string): TypeError => new TypeError(`JSON.stringify cannot wait: ${advice}`);
