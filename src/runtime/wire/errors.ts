/** Errors as tagged nodes: class, message, stack, own properties, `cause`, `errors`; and back. */

import type { Decoder } from './decode.js';
import type { Encoder } from './encode.js';
import { encodeLeniently } from './encode-private.js';
import type { EncodeSide } from './encode-side.js';
import { limitFrames } from './frame-limit.js';
import { attempt, gettersOf } from './keys.js';
import type { ErrorClass } from './kinds.js';
import { DeadlockError, OriginalLoadError, UncloneableValueError } from './own-errors.js';
import { keyFromName, symbolName, Tag, type Tagged } from './tags.js';
import { isWithheld, withhold } from './withheld.js';

/** Classes that both sides have; of a class and its base, the class comes first. */
const shared: Record<string, new (...args: never[]) => Error> = {
  UncloneableValueError,
  OriginalLoadError,
  DeadlockError,
  Error,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
  // From Node 24 on.
  ...('SuppressedError' in globalThis ? { SuppressedError: globalThis.SuppressedError as never } : {}),
};

const builtins: Record<string, new (...args: never[]) => Error> = { ...shared, AggregateError };

export function encodeError(error: Error, encoder: Encoder): Tagged {
  const node = encoder.tag(Tag.error, { identity: encoder.side.errorIdentity(error) }, error);
  node.lent = encoder.side.lentIndex?.(error);
  node.type = encoder.side.errorClass(error);
  node.builtin = builtinOf(error);
  node.derived = derivedName(error, encoder.side);
  const keys = safeKeys(error);
  // An error whose properties throw still arrives.
  const message = attempt(error, 'message');
  // One without a message of its own inherits the empty one.
  node.message = message !== '' || keys.includes('message') ? text(message) : undefined;
  node.name = text(attempt(error, 'name'));
  node.stack = text(attempt(error, 'stack'));
  node.json = jsonOf(error);
  node.text = textOf(error);
  const properties: unknown[] = [];
  node.properties = properties;
  const names = new Set<string>(keys.filter((key) => typeof key === 'string'));
  if (error instanceof DOMException) node.code = undefined;
  else for (const name of gettersOf(error)) if (name !== 'name') names.add(name);
  if (typeof message === 'string' || message === undefined) names.delete('message');
  for (const name of ['stack', 'constructor', '__proto__']) names.delete(name);
  const withheld: string[] = [];
  for (const name of names) {
    const value = attempt(error, name);
    // In place of what every error has: `toString`.
    if (isWithheld(error, name) || (typeof value === 'function' && name in Error.prototype)) continue;
    const { length } = withheld;
    const encoded = encodeLeniently(name, value, withheld, encoder);
    if (withheld.length === length) properties.push(name, isEnumerable(error, name), encoded);
  }
  node.withheld = withheld;
  const symbols: unknown[] = [];
  node.symbols = symbols;
  for (const key of keys) {
    const name = typeof key === 'symbol' ? symbolName(key) : undefined;
    if (name !== undefined)
      symbols.push(name, isEnumerable(error, key), encodeLeniently(key, attempt(error, key), [], encoder));
  }
  return node;
}

/** The name of a class that nothing is declared of; it may derive from one that is. */
function derivedName(error: Error, side: EncodeSide): string | undefined {
  const prototype: object | null = Object.getPrototypeOf(error);
  if (prototype === null || side.hasErrorClass(prototype)) return undefined;
  const type = attempt(prototype, 'constructor');
  return typeof type === 'function' ? text(attempt(type, 'name')) : undefined;
}

const derived = new WeakMap<ErrorClass, Map<string, ErrorClass>>();

/** A class of that name which derives from the base, as the error's own does on the other side. */
function classOf(base: ErrorClass, name: string | undefined): ErrorClass {
  if (name === undefined || name === base.name) return base;
  const known = derived.get(base) ?? new Map<string, ErrorClass>();
  derived.set(base, known);
  let type = known.get(name);
  if (type === undefined) {
    type = { [name]: class extends base {} }[name] as ErrorClass;
    known.set(name, type);
  }
  return type;
}

/** What `JSON.stringify` gives for an error that says so itself: of its methods, this is the one that nobody calls by name. */
function jsonOf(error: Error): string | undefined {
  if (typeof attempt(error, 'toJSON') !== 'function') return undefined;
  try {
    return JSON.stringify(error);
  } catch {
    return undefined;
  }
}

/** What `String(error)` gives for an error that says more there than others do. */
function textOf(error: Error): string | undefined {
  try {
    const said = String(error);
    return said === Error.prototype.toString.call(error) ? undefined : said;
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function safeKeys(error: object): PropertyKey[] {
  try {
    return Reflect.ownKeys(error);
  } catch {
    return [];
  }
}

function isEnumerable(error: object, name: PropertyKey): boolean {
  return Object.getOwnPropertyDescriptor(error, name)?.enumerable ?? true;
}

function builtinOf(error: Error): string {
  if (error instanceof DOMException) return 'DOMException';
  if (error instanceof AggregateError) return 'AggregateError';
  for (const [name, type] of Object.entries(shared)) if (name !== 'Error' && error instanceof type) return name;
  return 'Error';
}

export function decodeError(node: Tagged, decoder: Decoder): unknown {
  const known = decoder.side.knownError(node.identity as number, node.lent as number | undefined);
  if (known !== undefined) return decoder.keep(node, known);
  const builtin = node.builtin as string;
  const message = node.message as string | undefined;
  const type = decoder.side.errorClass(node.type as number);
  const base = classOf(type ?? builtins[builtin] ?? Error, node.derived as string | undefined);
  const error = decoder.keep(node, create(builtin, message, node.name as string | undefined, base));
  defineAll(error, node.properties as unknown[], (name) => name, decoder);
  defineAll(error, node.symbols as unknown[], keyFromName, decoder);
  if (node.name !== undefined && error.name !== node.name) define(error, 'name', node.name, false);
  const { json, text } = node;
  if (typeof json === 'string') define(error, 'toJSON', () => JSON.parse(json), false);
  if (typeof text === 'string') define(error, 'toString', () => text, false);
  withhold(error, node.withheld as string[]);
  if (typeof node.stack === 'string') defineStack(error, decoder.side.stack(node.stack));
  decoder.side.errorArrived(error, node.identity as number);
  return error;
}

function create(builtin: string, message: string | undefined, name: string | undefined, type: ErrorClass): Error {
  if (builtin === 'DOMException') return new DOMException(message, name);
  const limit = Error.stackTraceLimit;
  limitFrames(undefined);
  try {
    // An own `message` as errors have it, without running a constructor that expects other arguments.
    return Reflect.construct(Error, [message], type);
  } finally {
    limitFrames(limit);
  }
}

/** Names, whether they are enumerable, and values in turn. */
function defineAll(error: Error, all: unknown[], keyOf: (name: string) => PropertyKey, decoder: Decoder): void {
  for (let i = 0; i < all.length; i += 3)
    define(error, keyOf(all[i] as string), decoder.decode(all[i + 2]), all[i + 1] as boolean);
}

/** As an accessor, which it is in the language, too, from Node 22 on. */
function defineStack(error: Error, stack: string | (() => string)): void {
  if (typeof stack === 'string') {
    define(error, 'stack', stack, false);
    return;
  }
  Object.defineProperty(error, 'stack', {
    get: stack,
    set(this: object, value: unknown) {
      define(this, 'stack', value, false);
    },
    enumerable: false,
    configurable: true,
  });
}

function define(error: object, name: PropertyKey, value: unknown, enumerable: boolean): void {
  Object.defineProperty(error, name, { value, enumerable, writable: true, configurable: true });
}
