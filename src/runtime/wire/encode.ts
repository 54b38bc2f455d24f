/** Copies a value into what structured clone carries faithfully: a snapshot, with tagged nodes for all that it would change. */
import fs from 'node:fs';
import { encodeError } from './errors.js';
import { type AnyFunction, className, kindOf } from './kinds.js';
import { asRows } from './rows.js';
import { symbolName, Tag, type Tagged, tagKey } from './tags.js';

/** What only one side knows: its objects, and how those of the other side are named. */
export interface EncodeSide {
  /** The first words of a path: `argument 1`, `result`. */
  readonly root: string;
  /** The node for a function, or undefined if functions cannot cross here. */
  function(value: AnyFunction, encoder: Encoder): Tagged | undefined;
  /** The node for an object that is no data: a handle, a stand-in. */
  instance(value: object, encoder: Encoder): Tagged | undefined;
  /** The node for a plain object with functions in it, or undefined to treat each function by itself. */
  methods(value: object, encoder: Encoder): Tagged | undefined;
  /** The node for a plain object that is known as something else; most sides have none. */
  plain?(value: object): Tagged | undefined;
  /** Lists of rows may be written as tables: data that is sent once, not kept. */
  readonly tables?: boolean;
  /** Takes a buffer away from its owner who handed it over; undefined to copy it. */
  take?(buffer: ArrayBuffer): ArrayBuffer | undefined;
  /** Whether a class instance may be copied property by property. */
  copies(value: object): boolean;
  /** Class index of an error, 0 if none. */
  errorClass(value: Error): number;
  /** Id of an error that came from the other side, 0 if none. */
  errorIdentity(value: Error): number;
  /** How to make the value cross. */
  advice(name: string): string;
}

export class CannotCross extends Error {
  readonly path: string;
  constructor(message: string, path: string) {
    super(message);
    this.path = path;
  }
}

const smallBuffer = 2048;

export class Encoder {
  /** Something in the tree has to be decoded. */
  special = false;
  readonly transfer: ArrayBuffer[] = [];
  /** Errors carry what they can: what cannot cross is left out instead of refused. */
  lenient = 0;
  #lenientNodes = 0;
  readonly #side: EncodeSide;
  readonly #path: PropertyKey[] = [];
  #seen: Map<object, unknown> | undefined;

  constructor(side: EncodeSide) {
    this.#side = side;
  }

  get side(): EncodeSide {
    return this.#side;
  }

  encode(value: unknown): unknown {
    switch (typeof value) {
      case 'object':
        return value === null ? null : this.object(value);
      case 'function':
        return this.function(value as AnyFunction);
      case 'symbol':
        return this.symbol(value);
      default:
        return value;
    }
  }

  encodeAt(key: PropertyKey, value: unknown): unknown {
    this.#path.push(key);
    const encoded = this.encode(value);
    this.#path.pop();
    return encoded;
  }

  tag(tag: number, fields: Record<string, unknown>, source?: object): Tagged {
    this.special = true;
    const node = fields as Tagged;
    node[tagKey] = tag;
    if (source !== undefined) this.remember(source, node);
    return node;
  }

  remember(source: object, copy: unknown): void {
    this.#seen ??= new Map();
    this.#seen.set(source, copy);
  }

  refuse(what: string): never {
    let path = this.#side.root;
    for (const key of this.#path)
      path += typeof key === 'number' ? `[${key}]` : typeof key === 'symbol' ? `[${String(key)}]` : `.${key}`;
    throw new CannotCross(
      `${path}: ${what} cannot cross to another thread as what it is. ${this.#side.advice(what)}`.trim(),
      `${path}: ${what}`,
    );
  }

  private symbol(value: symbol): unknown {
    const name = symbolName(value);
    if (name === undefined) return this.lenient > 0 ? undefined : this.refuse(String(value));
    return this.tag(Tag.symbol, { name });
  }

  private function(value: AnyFunction): unknown {
    const seen = this.#seen?.get(value);
    if (seen !== undefined) return seen;
    if (this.lenient > 0) return undefined;
    const node = this.#side.function(value, this) ?? this.refuse(`function ${value.name || '(anonymous)'}`);
    this.special = true;
    this.remember(value, node);
    return node;
  }

  private object(value: object): unknown {
    const seen = this.#seen?.get(value);
    if (seen !== undefined) return seen;
    const prototype = Object.getPrototypeOf(value);
    if (prototype === Object.prototype) return this.plain(value as Record<string, unknown>);
    if (prototype === Array.prototype) return this.array(value as unknown[]);
    return this.exotic(value, prototype);
  }

  /** Rows and options: one spread copies them; only what holds objects is looked at again. */
  plain(source: Record<string, unknown>, known: object | undefined = source): unknown {
    const other = this.#side.plain?.(source);
    if (other !== undefined) return this.tagged(other, source);
    const copy: Record<PropertyKey, unknown> = { ...source };
    let nested = false;
    let functions = false;
    for (const key in copy) {
      const value = copy[key];
      const type = typeof value;
      if (type === 'function') functions = true;
      else if ((type === 'object' && value !== null) || type === 'symbol') nested = true;
    }
    const symbols = Object.getOwnPropertySymbols(copy);
    if (!nested && !functions && symbols.length === 0 && copy[tagKey] === undefined) {
      // A row by itself needs no memory of having been seen, unless others may name it too.
      if (known !== undefined && this.#path.length > 0) this.remember(known, copy);
      return copy;
    }
    if (functions && this.lenient === 0) {
      const node = this.#side.methods(source, this);
      if (node !== undefined) return this.tagged(node, source);
    }
    return this.fill(known, copy, symbols);
  }

  /** A null-prototype object is remembered as its node already. */
  private bare(value: object): unknown {
    const copy: Record<PropertyKey, unknown> = { ...value };
    return this.fill(undefined, copy, Object.getOwnPropertySymbols(copy));
  }

  private tagged(node: Tagged, source: object): Tagged {
    this.special = true;
    this.remember(source, node);
    return node;
  }

  private fill(known: object | undefined, copy: Record<PropertyKey, unknown>, symbols: symbol[]): unknown {
    let result: object = copy;
    const escaped: unknown[] = [];
    if (Object.hasOwn(copy, tagKey)) result = this.tag(Tag.escaped, { entries: escaped });
    let outer = result;
    const named: unknown[] = [];
    if (symbols.length > 0) outer = this.tag(Tag.symbolKeys, { object: result, symbols: named });
    if (known !== undefined) this.remember(known, outer);
    for (const symbol of symbols) {
      const name = symbolName(symbol);
      const value = copy[symbol];
      delete copy[symbol];
      if (name !== undefined) named.push(name, this.encodeAt(symbol, value));
      else if (this.lenient === 0) this.refuse(`the property with the key ${String(symbol)}`);
    }
    for (const key of Object.keys(copy)) {
      const value = copy[key];
      const encoded =
        typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol'
          ? this.encodeAt(key, value)
          : value;
      if (result === copy) copy[key] = encoded;
      else escaped.push(key, encoded);
    }
    return outer;
  }

  /** Rows can travel as a table only where nothing else can name one of them. */
  private table(source: unknown[]): Tagged | undefined {
    const depth = this.#path.length;
    if (!this.#side.tables || depth > 1 || (depth === 1 && this.#path[0] !== 'values')) return undefined;
    const rows = asRows(source);
    if (rows === undefined || hasOtherKeys(source)) return undefined;
    return this.tag(Tag.rows, { ...rows }, source);
  }

  private array(source: unknown[]): unknown {
    const table = this.table(source);
    if (table !== undefined) return table;
    const copy = source.slice();
    this.remember(source, copy);
    const { length } = copy;
    for (let i = 0; i < length; i++) {
      const value = copy[i];
      if (typeof value === 'object' ? value !== null : typeof value === 'function' || typeof value === 'symbol')
        copy[i] = this.encodeAt(i, value);
    }
    // Sparse arrays and those with extra properties (`index` and `groups` of a match) differ in the number of their keys.
    const keys = length > 0 && length < 65 ? Object.keys(source) : undefined;
    if (keys !== undefined ? keys.length !== length : hasOtherKeys(source)) {
      for (const key of keys ?? Object.keys(source)) {
        if (!isIndex(key, length))
          (copy as unknown as Record<string, unknown>)[key] = this.encodeAt(key, source[key as never]);
      }
    }
    return copy;
  }

  private exotic(value: object, prototype: object | null): unknown {
    const kind = kindOf(value, prototype);
    const own = kind === 'instance' ? this.#side.instance(value, this) : undefined;
    if (own !== undefined) return this.tagged(own, value);
    switch (kind) {
      case 'plain':
        return this.plain(value as Record<string, unknown>);
      case 'array':
        return this.array(value as unknown[]);
      case 'nullPrototype': {
        const node = this.tag(Tag.nullPrototype, {}, value);
        node.object = this.bare(value);
        return node;
      }
      case 'date':
        return this.kept(value, new Date((value as Date).getTime()));
      case 'regExp': {
        const { source, flags, lastIndex } = value as RegExp;
        return lastIndex === 0 ? value : this.tag(Tag.regExp, { source, flags, lastIndex }, value);
      }
      case 'map':
        return this.map(value as Map<unknown, unknown>);
      case 'set':
        return this.set(value as Set<unknown>);
      case 'buffer':
        return this.tag(Tag.buffer, { bytes: this.view(plainBytes(value as Buffer)) }, value);
      case 'view':
        return this.kept(value, this.view(value as ArrayBufferView));
      case 'arrayBuffer':
        return this.wholeBuffer(value as ArrayBuffer);
      case 'error':
        return encodeError(value as Error, this);
      case 'url':
        return this.tag(Tag.url, { href: (value as URL).href }, value);
      case 'searchParams':
        return this.tag(Tag.searchParams, { text: String(value) }, value);
      case 'stats':
      case 'bigStats':
        return this.tag(Tag.stats, { own: { ...value }, big: kind === 'bigStats' }, value);
      case 'dirent':
        return this.tag(Tag.dirent, encodeDirent(value as fs.Dirent), value);
      case 'shared':
      case 'cloneable':
        return value;
      case 'instance':
        return this.classInstance(value);
    }
  }

  private kept<T>(source: object, copy: T): T {
    this.remember(source, copy);
    return copy;
  }

  private classInstance(value: object): unknown {
    if (value instanceof Error) return encodeError(value, this);
    if (this.lenient > 0) return this.lenient > 6 || ++this.#lenientNodes > 200 ? undefined : this.withGetters(value);
    if (this.#side.copies(value)) return Array.isArray(value) ? this.array(value) : this.copyOf(value);
    return this.refuse(className(value));
  }

  /** Declared as data: what its getters say belongs to it. */
  private copyOf(value: object): unknown {
    const data: Record<string, unknown> = { ...value };
    for (const name of gettersOf(value)) data[name] ??= (value as Record<string, unknown>)[name];
    return this.plain(data, value);
  }

  /** Properties of errors may be objects of the original: they arrive as data, with what their getters say. */
  private withGetters(value: object): unknown {
    const copy: Record<string, unknown> = {};
    this.remember(value, copy);
    this.lenient++;
    for (const key of gettersOf(value)) copy[key] = this.encodeAt(key, attempt(value, key));
    for (const key of Object.keys(value)) if (!key.startsWith('_')) copy[key] = this.encodeAt(key, attempt(value, key));
    this.lenient--;
    return copy;
  }

  private map(source: Map<unknown, unknown>): unknown {
    const copy = new Map<unknown, unknown>();
    this.remember(source, copy);
    let index = 0;
    for (const [key, value] of source) {
      copy.set(this.encodeAt(index, key), this.encodeAt(typeof key === 'string' ? key : index, value));
      index++;
    }
    return copy;
  }

  private set(source: Set<unknown>): unknown {
    const copy = new Set<unknown>();
    this.remember(source, copy);
    let index = 0;
    for (const value of source) copy.add(this.encodeAt(index++, value));
    return copy;
  }

  private view(source: ArrayBufferView): ArrayBufferView {
    const { buffer, byteOffset, byteLength } = source;
    // Shared memory stays shared: that is what it is for.
    if (buffer instanceof SharedArrayBuffer) return source;
    const View = source.constructor as new (buffer: ArrayBuffer, offset?: number, length?: number) => ArrayBufferView;
    const { length } = source as Uint8Array;
    const taken = this.#side.take?.(buffer);
    if (taken !== undefined) {
      this.transfer.push(taken);
      return new View(this.kept(buffer, taken), byteOffset, length ?? byteLength);
    }
    const bytes =
      byteLength === buffer.byteLength
        ? this.wholeBuffer(buffer)
        : this.bytes(buffer.slice(byteOffset, byteOffset + byteLength));
    return new View(bytes);
  }

  private wholeBuffer(buffer: ArrayBuffer): ArrayBuffer {
    const seen = this.#seen?.get(buffer);
    if (seen !== undefined) return seen as ArrayBuffer;
    const taken = this.#side.take?.(buffer);
    if (taken !== undefined) this.transfer.push(taken);
    return this.kept(buffer, taken ?? this.bytes(buffer.slice(0)));
  }

  /** A copy of ours can be handed over; for few bytes a second copy is cheaper than that. */
  private bytes(copy: ArrayBuffer): ArrayBuffer {
    if (copy.byteLength > smallBuffer) this.transfer.push(copy);
    return copy;
  }
}

function plainBytes(value: Buffer): Uint8Array {
  return new Uint8Array(value.buffer, value.byteOffset, value.length);
}

function hasOtherKeys(array: unknown[]): boolean {
  let count = 0;
  for (const _ in array) count++;
  return count !== array.length;
}

function isIndex(key: string, length: number): boolean {
  const index = Number(key);
  return index < length && index >= 0 && String(index >>> 0) === key;
}

function attempt(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** Names of the accessors that a library's class has. */
export function gettersOf(value: object): string[] {
  const names: string[] = [];
  let prototype: object | null = Object.getPrototypeOf(value);
  while (prototype !== null && prototype !== Object.prototype && prototype !== Error.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (descriptor.get !== undefined && !name.startsWith('_') && !names.includes(name)) names.push(name);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return names;
}

function encodeDirent(entry: fs.Dirent): Record<string, unknown> {
  const constants = fs.constants as unknown as Record<string, number>;
  const kind = direntKinds.find(([test]) => (entry[test] as () => boolean)())?.[1] ?? 'UNKNOWN';
  const parent = entry.parentPath ?? (entry as { path?: string }).path;
  return { name: entry.name, parent, type: constants[`UV_DIRENT_${kind}`] };
}

const direntKinds = [
  ['isFile', 'FILE'],
  ['isDirectory', 'DIR'],
  ['isSymbolicLink', 'LINK'],
  ['isFIFO', 'FIFO'],
  ['isSocket', 'SOCKET'],
  ['isCharacterDevice', 'CHAR'],
  ['isBlockDevice', 'BLOCK'],
] as const satisfies readonly (readonly [keyof fs.Dirent, string])[];
