/** Both sides: errors with their class, own properties and identity. */
import { TAG } from './codec.js';

const builtin = { AggregateError, Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

export function encodeError(error, seen, codec) {
  const data = {};
  const message = { [TAG]: 'error', id: codec.keep(error), data };
  seen.set(error, message);
  for (const key of Object.getOwnPropertyNames(error)) {
    if (key === 'stack' || key === 'message' || isWithheld(error, key)) continue;
    Object.defineProperty(data, key, { value: codec.encode(error[key], seen), enumerable: true });
  }
  const type = error.constructor;
  const isOwn = typeof type === 'function' && builtin[type.name] !== type;
  return Object.assign(message, {
    name: error.name,
    message: error.message,
    stack: String(error.stack),
    base: Object.keys(builtin).findLast((name) => error instanceof builtin[name]),
    className: type?.name,
    ...(isOwn && { type: codec.encode(type, seen) }),
    hidden: Object.getOwnPropertyNames(error).filter((key) => !Object.prototype.propertyIsEnumerable.call(error, key)),
  });
}

/** What could not cross to the facade's side says so when it is read; the program does not find it. */
function isWithheld(error, key) {
  try {
    void error[key];
    return false;
  } catch {
    return true;
  }
}

export function decodeError(message, seen, codec) {
  const known = codec.standIn(message.id);
  if (known !== undefined) return known;
  const base = builtin[message.className] ?? builtin[message.base] ?? Error;
  const error = base === AggregateError ? new AggregateError([], message.message) : new base(message.message);
  codec.bind(message.id, error);
  Object.defineProperty(error, 'stack', { value: message.stack, configurable: true, writable: true });
  const type = message.type === undefined ? undefined : codec.decode(message.type, seen);
  const isClass = typeof type === 'function' && type.prototype instanceof Error;
  if (isClass) Object.setPrototypeOf(error, type.prototype);
  else if (message.type !== undefined) Object.setPrototypeOf(error, namesake(message.className, base).prototype);
  for (const [key, value] of Object.entries(message.data)) {
    const enumerable = !message.hidden.includes(key);
    Object.defineProperty(error, key, {
      value: codec.decode(value, seen),
      enumerable,
      configurable: true,
      writable: true,
    });
  }
  if (error.name !== message.name)
    Object.defineProperty(error, 'name', { value: message.name, configurable: true, writable: true });
  return error;
}

const namesakes = new Map();

/** A class of that name, for errors whose class lives on the other side only. */
function namesake(name, base) {
  const key = `${name} ${base.name}`;
  if (!namesakes.has(key)) namesakes.set(key, { [name]: class extends base {} }[name]);
  return namesakes.get(key);
}
