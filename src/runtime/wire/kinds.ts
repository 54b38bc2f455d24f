/** What an object is, told by its prototype: the question is asked for every object that crosses, so answers are kept. */
import { types } from 'node:util';
import { fs } from './builtins.js';

/** Any function, whatever it takes. */
export type AnyFunction = (...args: never[]) => unknown;

/** Functions are objects, too. */
export const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Any class of errors. */
export type ErrorClass = new (...args: never[]) => Error;

export type Kind =
  | 'plain'
  | 'array'
  | 'nullPrototype'
  | 'date'
  | 'regExp'
  | 'map'
  | 'set'
  | 'buffer'
  | 'view'
  | 'arrayBuffer'
  | 'shared'
  | 'error'
  | 'url'
  | 'searchParams'
  | 'stats'
  | 'bigStats'
  | 'dirent'
  | 'boxed'
  /** Node's structured clone keeps it as it is, between threads. */
  | 'cloneable'
  | 'instance';

let kinds: WeakMap<object, Kind> | undefined;

function knownKinds(): WeakMap<object, Kind> {
  const known = new WeakMap<object, Kind>();
  known.set(Object.prototype, 'plain');
  known.set(Array.prototype, 'array');
  known.set(Date.prototype, 'date');
  known.set(RegExp.prototype, 'regExp');
  known.set(Map.prototype, 'map');
  known.set(Set.prototype, 'set');
  known.set(Buffer.prototype, 'buffer');
  known.set(ArrayBuffer.prototype, 'arrayBuffer');
  known.set(SharedArrayBuffer.prototype, 'shared');
  known.set(URL.prototype, 'url');
  known.set(URLSearchParams.prototype, 'searchParams');
  known.set(fs.Stats.prototype, 'stats');
  known.set(fs.Dirent.prototype, 'dirent');
  known.set(DataView.prototype, 'view');
  const views = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array];
  for (const view of [...views, Float32Array, Float64Array, BigInt64Array, BigUint64Array])
    known.set(view.prototype, 'view');
  for (const boxed of [Number, String, Boolean, BigInt]) known.set(boxed.prototype, 'boxed');
  for (const error of [
    Error,
    TypeError,
    RangeError,
    SyntaxError,
    ReferenceError,
    EvalError,
    URIError,
    AggregateError,
  ]) {
    known.set(error.prototype, 'error');
  }
  known.set(DOMException.prototype, 'error');
  known.set(Blob.prototype, 'cloneable');
  // Not there with --jitless.
  const { WebAssembly } = globalThis as unknown as { WebAssembly?: { Module: { prototype: object } } };
  if (WebAssembly !== undefined) known.set(WebAssembly.Module.prototype, 'cloneable');
  return known;
}

/** What the two classes of `fs.Stats` derive from: one is exported, the other one is told by this. */
const statsBase: object = Object.getPrototypeOf(fs.Stats.prototype);

/** Its class is not exported; an existing file's status has it. */
export function bigStatsPrototype(): object {
  return Object.getPrototypeOf(fs.statSync(process.execPath, { bigint: true }));
}

export function kindOf(value: object, prototype: object | null): Kind {
  if (prototype === null)
    return types.isExternal(value) ? 'instance' : types.isNativeError(value) ? 'error' : 'nullPrototype';
  kinds ??= knownKinds();
  let kind = kinds.get(prototype);
  if (kind === undefined) {
    kind = findKind(value, prototype);
    kinds.set(prototype, kind);
  }
  return kind;
}

/** Prototypes of another realm (`vm` contexts, test runners) and Node's own cloneable classes. */
function findKind(value: object, prototype: object): Kind {
  if (types.isNativeError(value)) return 'error';
  if (types.isKeyObject(value) || types.isCryptoKey(value)) return 'cloneable';
  const name = ownConstructorName(prototype);
  if (['X509Certificate', 'BlockList', 'SocketAddress', 'File'].includes(name) && isNodeClass(prototype))
    return 'cloneable';
  // A program that fakes its clock has a class of its own for dates.
  if (types.isDate(value) && prototype === globalThis.Date?.prototype) return 'date';
  const parent = Object.getPrototypeOf(prototype);
  if (parent === statsBase) return 'bigStats';
  if (parent === null || Object.getPrototypeOf(parent) === null || types.isTypedArray(value)) {
    if (name === 'Object' && parent === null) return 'plain';
    if (name === 'Array' && Array.isArray(value)) return 'array';
    if (name === 'Date' && types.isDate(value)) return 'date';
    if (name === 'RegExp' && types.isRegExp(value)) return 'regExp';
    if (name === 'Map' && types.isMap(value)) return 'map';
    if (name === 'Set' && types.isSet(value)) return 'set';
    if (name === 'ArrayBuffer' && types.isArrayBuffer(value)) return 'arrayBuffer';
    if (name === 'SharedArrayBuffer' && types.isSharedArrayBuffer(value)) return 'shared';
    if (ArrayBuffer.isView(value) && value[Symbol.toStringTag as never] === name) return 'view';
  }
  return 'instance';
}

function isNodeClass(prototype: object): boolean {
  return Function.prototype.toString.call((prototype as { constructor: unknown }).constructor).length > 0;
}

function ownConstructorName(prototype: object): string {
  const own = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
  return typeof own === 'function' ? own.name : '';
}

/** How to name an object's class in a message. */
export function className(value: object): string {
  try {
    const name = (value as { constructor?: { name?: unknown } }).constructor?.name;
    return typeof name === 'string' && name !== '' ? name : 'an object without a class name';
  } catch {
    return 'an object without a class name';
  }
}
