/** Turns tagged nodes back into what they stand for, in the received tree itself. */
import { fs } from './builtins.js';
import { makeDirent } from './dirent.js';
import { decodeError } from './errors.js';
import { bigStatsPrototype, type ErrorClass } from './kinds.js';
import { rebuild } from './rebuilt.js';
import { fromRows, type Rows } from './rows.js';
import { isExportedName, type NumberedSymbol } from './symbol-table.js';
import { isTagged, keyFromName, Tag, type Tagged, tagKey } from './tags.js';
import { withhold } from './withheld.js';

/** What only one side knows: its own objects, and how those of the other side look here. */
export interface DecodeSide {
  handle(node: Tagged): unknown;
  host(node: Tagged): unknown;
  hostObject(node: Tagged, decoder: Decoder): unknown;
  route(node: Tagged): unknown;
  constant(node: Tagged, decoder: Decoder): unknown;
  classReference(node: Tagged): unknown;
  exportedSymbol(name: string): symbol;
  symbol(node: NumberedSymbol): symbol;
  errorClass(index: number): ErrorClass | undefined;
  /** The very object that was sent before, if it comes back. */
  knownError(identity: number, lent: number | undefined): unknown;
  /** The object that a callback got a copy of. */
  lent(index: number): object;
  errorArrived(error: Error, identity: number): void;
  /** It is a copy of an instance of a class. */
  instance(copy: object, name: string): void;
  /** It is a copy without what its original inherits. */
  incomplete?(copy: object): void;
  /** The whole stack of an error that comes from the other side; what takes long to write is written when somebody reads it. */
  stack(stack: string): string | (() => string);
}

export class Decoder {
  readonly side: DecodeSide;
  readonly #done = new Map<object, unknown>();

  constructor(side: DecodeSide) {
    this.side = side;
  }

  /** What has become of a node. */
  decoded(node: object): unknown {
    return this.#done.get(node);
  }

  keep<T>(node: object, value: T): T {
    this.#done.set(node, value);
    return value;
  }

  decode(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const done = this.#done.get(value);
    if (done !== undefined) return done;
    if (Array.isArray(value)) return this.members(value);
    const prototype = Object.getPrototypeOf(value);
    if (prototype === Object.prototype) return isTagged(value) ? this.tagged(value) : this.members(value);
    this.#done.set(value, value);
    if (prototype === Map.prototype) this.map(value as Map<unknown, unknown>);
    else if (prototype === Set.prototype) this.set(value as Set<unknown>);
    return value;
  }

  private members(value: object): object {
    this.#done.set(value, value);
    const record = value as Record<string, unknown>;
    for (const key in record) {
      const member = record[key];
      if (typeof member !== 'object' || member === null) continue;
      const decoded = this.decode(member);
      // What a program has given to all objects stays as it is.
      if (decoded !== member) record[key] = decoded;
    }
    return value;
  }

  private map(value: Map<unknown, unknown>): void {
    const entries = [...value];
    value.clear();
    for (const [key, member] of entries) value.set(this.decode(key), this.decode(member));
  }

  private set(value: Set<unknown>): void {
    const members = [...value];
    value.clear();
    for (const member of members) value.add(this.decode(member));
  }

  private tagged(node: Tagged): unknown {
    switch (node[tagKey]) {
      case Tag.error:
        return decodeError(node, this);
      case Tag.escaped:
        return this.escaped(node);
      case Tag.nullPrototype: {
        const result = this.keep(node, Object.create(null) as object);
        return Object.assign(result, this.decode(node.object));
      }
      case Tag.symbolKeys: {
        const result = this.decode(node.object) as Record<PropertyKey, unknown>;
        this.keep(node, result);
        const symbols = node.symbols as unknown[];
        for (let i = 0; i < symbols.length; i += 2) {
          const value = this.decode(symbols[i + 1]);
          const iterated = symbols[i] === '@@asyncIterator' && typeof value === 'object' && value !== null;
          result[this.named(symbols[i] as string)] = iterated ? () => iterationOf(value) : value;
        }
        return result;
      }
      case Tag.extended: {
        const result = this.keep(node, this.decode(node.object)) as object;
        const properties = node.properties as unknown[];
        for (let i = 0; i < properties.length; i += 2)
          define(result, properties[i] as string, this.decode(properties[i + 1]));
        return result;
      }
      case Tag.template: {
        const result = this.keep(node, this.decode(node.strings)) as string[];
        Object.defineProperty(result, 'raw', { value: Object.freeze(node.raw) });
        return Object.freeze(result);
      }
      case Tag.withholding:
        return this.withholding(node);
      case Tag.constant:
        return this.keep(node, this.side.constant(node, this));
      case Tag.instance: {
        const result = this.keep(node, this.decode(node.object)) as object;
        this.side.instance(result, node.name as string);
        return result;
      }
      case Tag.hostObject:
        return this.side.hostObject(node, this);
      default:
        return this.keep(node, this.leaf(node));
    }
  }

  /** `result._top` of highlight.js. */
  private withholding(node: Tagged): unknown {
    const object = this.keep(node, this.decode(node.object)) as object;
    if (node.inherits === true) this.side.incomplete?.(object);
    withhold(object, node.withheld as string[]);
    return object;
  }

  private leaf(node: Tagged): unknown {
    switch (node[tagKey]) {
      case Tag.buffer: {
        const { buffer, byteOffset, byteLength } = node.bytes as Uint8Array;
        // A copied one that is empty has no address, which natives take for none: zlib.crc32 would begin anew.
        if (byteLength === 0) return Buffer.alloc(0);
        return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
      }
      case Tag.symbol:
        return node.name === undefined
          ? this.side.symbol(node as unknown as NumberedSymbol)
          : this.named(node.name as string);
      case Tag.url:
        return new URL(node.href as string);
      case Tag.searchParams:
        return new URLSearchParams(node.text as string);
      case Tag.stats: {
        const prototype = node.big ? bigStatsPrototype() : fs.Stats.prototype;
        return Object.defineProperties(
          Object.create(prototype),
          Object.getOwnPropertyDescriptors(this.decode(node.own) as object),
        );
      }
      case Tag.dirent: {
        return makeDirent({ name: this.decode(node.name), type: node.type, parent: node.parent });
      }
      case Tag.regExp: {
        const result = new RegExp(node.source as string, node.flags as string);
        result.lastIndex = node.lastIndex as number;
        return result;
      }
      case Tag.file: {
        const blob = node.blob as Blob;
        return new File([blob], node.name as string, { type: blob.type, lastModified: node.lastModified as number });
      }
      case Tag.rows:
        return fromRows(node as unknown as Rows);
      case Tag.intrinsic:
        return (globalThis as Record<string, unknown>)[node.name as string];
      case Tag.key:
      case Tag.certificate:
      case Tag.socketAddress:
        return rebuild(node);
      case Tag.lent:
        return this.side.lent(node.index as number);
      case Tag.handle:
        return this.side.handle(node);
      case Tag.host:
        return this.side.host(node);
      case Tag.route:
        return this.side.route(node);
      case Tag.classReference:
        return this.side.classReference(node);
      default:
        throw new Error(`unknown tag ${String(node[tagKey])}`);
    }
  }

  private named(name: string): PropertyKey {
    return isExportedName(name) ? this.side.exportedSymbol(name) : keyFromName(name);
  }

  private escaped(node: Tagged): unknown {
    const result: Record<string, unknown> = this.keep(node, {});
    const entries = node.entries as unknown[];
    for (let i = 0; i < entries.length; i += 2) {
      define(result, entries[i] as string, this.decode(entries[i + 1]));
    }
    return result;
  }
}

/** Over there, another object stands for the one that is iterated. */
const iterationOf = (stand: unknown): unknown => (stand as AsyncIterable<unknown>)[Symbol.asyncIterator]();

/** Whatever the key is: an assignment to `__proto__` would do something else. */
function define(object: object, key: PropertyKey, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
