/** Values that structured clone would change travel as tagged nodes: plain objects whose `tagKey` says what they stand for. */

/** Not a name that data uses; data that uses it all the same is escaped. */
export const tagKey = '\u0001';

export const Tag = {
  /** `entries`: an object that owns the tag key itself */
  escaped: 1,
  /** `bytes` */
  buffer: 2,
  /** `object` with a null prototype */
  nullPrototype: 3,
  /** `name` of a symbol that is well known, registered or exported; `number`, `description`, `back` of any other */
  symbol: 4,
  /** `href` */
  url: 5,
  /** `text` */
  searchParams: 6,
  /** `own`, `big` */
  stats: 7,
  dirent: 8,
  regExp: 9,
  error: 10,
  /** An object of the thread: `id`, `type`, `form` */
  handle: 11,
  /** A function of the main thread: `id`, and how it looks; `classes`, if it is a class, has its name and those of its bases */
  host: 12,
  /** An object of the main thread that has functions: `id`, `classes`, `own`, `methods`, `hidden` (what is not enumerated: of its class, and symbols), `iterator` */
  hostObject: 13,
  /** Something that exists in the thread under this name: `route` */
  route: 14,
  /** A facade class: `type` */
  classReference: 15,
  /** A constructor of the language: `name` */
  intrinsic: 16,
  /** `object`, `symbols`: enumerable properties with symbol keys */
  symbolKeys: 17,
  /** `keys`, `count`, `columns` of many rows */
  rows: 18,
  /** Only between processes. `type`, `bytes` of a KeyObject */
  key: 19,
  /** `raw` */
  certificate: 20,
  /** `options` */
  socketAddress: 21,
  /** `object`, `properties`: a built-in object with properties of its own */
  extended: 22,
  /** Only in a callback's answer. `index`: an object that it got */
  lent: 23,
  /** `object`, `withheld`: names of private properties that could not be sent, each with the message and the path of it */
  withholding: 24,
  /** `blob`, `name`, `lastModified`: Node's structured clone forgets them before version 24 */
  file: 25,
  /** `strings`, `raw`: what a tagged template gives to its function */
  template: 26,
  /** An object that the original exports: `root`, `path`; on its way to the caller `object`, its copy */
  constant: 27,
  /** `name` of a class whose instances are copied, `object`: the copy */
  instance: 28,
} as const;

export interface Tagged {
  [tagKey]: number;
  [field: string]: unknown;
}

export function isTagged(value: object): value is Tagged {
  return (value as Partial<Tagged>)[tagKey] !== undefined;
}

const wellKnown = new Map<symbol, string>();
for (const name of Object.getOwnPropertyNames(Symbol)) {
  const value = (Symbol as unknown as Record<string, unknown>)[name];
  if (typeof value === 'symbol') wellKnown.set(value, `@@${name}`);
}

/** The name under which a symbol is the same on both sides; `undefined` for any other symbol. */
export function symbolName(value: symbol): string | undefined {
  const registered = Symbol.keyFor(value);
  return registered === undefined ? wellKnown.get(value) : `@@for:${registered}`;
}

/** The inverse of `symbolName`; other texts stand for themselves, so that paths can be written with either. */
export function keyFromName(name: string): PropertyKey {
  if (!name.startsWith('@@')) return name;
  if (name.startsWith('@@for:')) return Symbol.for(name.slice(6));
  const value = (Symbol as unknown as Record<string, unknown>)[name.slice(2)];
  return typeof value === 'symbol' ? value : name;
}

const intrinsics = new Map<unknown, string>();
for (const name of [
  'Object',
  'Array',
  'String',
  'Number',
  'Boolean',
  'BigInt',
  'Symbol',
  'Function',
  'Date',
  'RegExp',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'Promise',
  'Buffer',
  'URL',
  'ArrayBuffer',
  'Uint8Array',
  'Error',
  'TypeError',
  'RangeError',
]) {
  intrinsics.set((globalThis as Record<string, unknown>)[name], name);
}

/** `String`, `Date` and the like are the same thing in every thread. */
export function intrinsicName(value: unknown): string | undefined {
  return intrinsics.get(value);
}
