/** Copies a value into what structured clone carries faithfully: a snapshot, with tagged nodes for all that it would change. */
import { Bytes } from './bytes.js';
import { encodeMap, encodeSet, encodeSparse, largestDense } from './encode-collection.js';
import { encodeInstance } from './encode-instance.js';
import { encodeLeaf } from './encode-leaf.js';
import { encodePrivate, isOverride, isPrivate, withholding, withoutOverrides } from './encode-private.js';
import { CannotCross, deepest, type EncodeSide, pathText, TooMuch, tooDeep } from './encode-side.js';
import { encodeSymbol, nameOfSymbol, withSymbols, writeSymbols } from './encode-symbols.js';
import { hasNamedKeys, isEmpty, isIndex, isTemplate } from './keys.js';
import { type AnyFunction, className, type Kind, kindOf } from './kinds.js';
import { findCopiedApart, type Span } from './overlaps.js';
import { asTable } from './rows.js';
import { Seen } from './seen.js';
import { isImpostor, refuseLookalike, withExtras } from './slots.js';
import { Tag, type Tagged, tagKey } from './tags.js';

export class Encoder {
  /** Something in the tree has to be decoded. */
  special = false;
  /** Errors carry what they can: what cannot cross is left out instead of refused. */
  lenient = 0;
  /** Objects that were copied leniently. */
  lenientNodes = 0;
  readonly #side: EncodeSide;
  /** Where it is, or was when it failed. */
  readonly path: PropertyKey[] = [];
  readonly seen = new Seen();
  #bytes: Bytes | undefined;

  /** Values inside of others that may come yet. */
  #left: number;

  constructor(side: EncodeSide, most = Number.POSITIVE_INFINITY) {
    this.#side = side;
    this.#left = most;
  }

  /** In an error of a callback's, which the original may ask for anything, nothing is said of what is left out. */
  get omits(): boolean {
    return this.lenient > 0 && this.#side.dropsPrivateKeys !== true;
  }

  get side(): EncodeSide {
    return this.#side;
  }

  get bytes(): Bytes {
    this.#bytes ??= new Bytes(this.#side);
    return this.#bytes;
  }

  /** Buffers that can be handed over with the message. */
  get transfer(): readonly ArrayBuffer[] {
    return this.#bytes?.transfer ?? [];
  }

  /** What lies in the same memory at any depth, and was copied as if it did not. */
  get copiedApart(): readonly Span[] | undefined {
    return this.#bytes && findCopiedApart(this.#bytes.parts);
  }

  encode(value: unknown): unknown {
    switch (typeof value) {
      case 'object':
        return value === null ? null : this.object(value);
      case 'function':
        return this.function(value as AnyFunction);
      case 'symbol':
        return encodeSymbol(value, this);
      default:
        return value;
    }
  }

  encodeAt(key: PropertyKey, value: unknown): unknown {
    if (this.path.push(key) > deepest) this.refuse(...tooDeep(this.path));
    if (this.#left-- === 0) throw new TooMuch();
    const encoded = this.encode(value);
    this.path.pop();
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
    this.seen.set(source, copy);
  }

  refuse(what: string, advice = '', where: 'thread' | 'process' = 'thread'): never {
    const path = pathText(this.#side.root, this.path);
    throw new CannotCross(
      `${path}: ${what} cannot cross to another ${where} as what it is. ${advice}`.trim(),
      `${path}: ${what}`,
    );
  }

  private function(value: AnyFunction): unknown {
    const seen = this.seen.get(value);
    if (seen !== undefined) return seen;
    if (this.omits) return undefined;
    const node = this.#side.function(value, this) ?? this.refuse(`function ${value.name || '(anonymous)'}`);
    this.special = true;
    this.remember(value, node);
    return node;
  }

  private object(value: object): unknown {
    const seen = this.seen.get(value);
    if (seen !== undefined) return seen;
    const prototype = Object.getPrototypeOf(value);
    if (prototype === Object.prototype) return this.plain(value as Record<string, unknown>);
    if (prototype === Array.prototype) return this.array(value as unknown[]);
    return this.exotic(value, prototype);
  }

  /** Rows and options: one spread copies them; only what holds objects is looked at again. */
  plain(source: Record<string, unknown>, known: object | undefined = source): unknown {
    const other = this.#side.plain?.(source, this);
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
    // The questions take a while: they are asked of what may be one only.
    if ('0' in copy || isEmpty(copy)) refuseLookalike(source, this);
    const symbols = Object.getOwnPropertySymbols(copy);
    if (!nested && !functions && symbols.length === 0 && copy[tagKey] === undefined) {
      // A row by itself needs no memory of having been seen, unless others may name it too.
      if (known !== undefined && this.path.length > 0) this.remember(known, copy);
      return copy;
    }
    if (functions && this.lenient === 0) {
      const node = this.#side.methods(source, this);
      if (node !== undefined) return this.tagged(node, known ?? source);
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
    if (symbols.some((symbol) => nameOfSymbol(symbol, this) !== undefined))
      outer = this.tag(Tag.symbolKeys, { object: result, symbols: named });
    if (known !== undefined) this.remember(known, outer);
    writeSymbols(known ?? copy, symbols, named, this);
    for (const symbol of symbols) delete copy[symbol];
    const withheld: string[] = [];
    for (const key of Object.keys(copy)) {
      const value = copy[key];
      const encoded =
        typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol'
          ? isPrivate(key, this)
            ? encodePrivate(key, value, withheld, this)
            : this.encodeAt(key, value)
          : value;
      if (result === copy) copy[key] = encoded;
      else escaped.push(key, encoded);
    }
    return withheld.length === 0 ? outer : withholding(outer, withheld, known, this);
  }

  array(source: unknown[]): unknown {
    const { length } = source;
    const rows = this.#side.tables ? asTable(source, this.path) : undefined;
    if (rows !== undefined && this.#side.areRows?.(source) !== false) return this.tag(Tag.rows, { ...rows }, source);
    if (length > largestDense) return encodeSparse(source, this);
    if (isTemplate(source)) return this.tag(Tag.template, { strings: [...source], raw: source.raw }, source);
    const copy = source.slice();
    this.remember(source, copy);
    for (let i = 0; i < length; i++) {
      const value = copy[i];
      if (typeof value === 'object' ? value !== null : typeof value === 'function' || typeof value === 'symbol')
        copy[i] = this.encodeAt(i, value);
    }
    if (hasNamedKeys(source)) {
      const keys = Object.keys(source).filter((key) => !isIndex(key, length));
      for (const key of keys)
        if (!isOverride(source, key, this))
          (copy as never as Record<string, unknown>)[key] = this.encodeAt(key, source[key as never]);
      return withSymbols(source, withoutOverrides(source, keys, copy, this), this);
    }
    return withSymbols(source, copy, this);
  }

  private exotic(value: object, prototype: object | null): unknown {
    const kind = kindOf(value, prototype);
    const own = kind === 'instance' ? this.#side.instance(value, this) : undefined;
    if (own !== undefined) return this.tagged(own, value);
    if (isImpostor(kind, value)) return this.refuse(`${className(value)} that is none`);
    return withExtras(kind, value, this.ofKind(kind, value), this);
  }

  private ofKind(kind: Kind, value: object): unknown {
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
      case 'map':
        return encodeMap(value as Map<unknown, unknown>, this);
      case 'set':
        return encodeSet(value as Set<unknown>, this);
      case 'instance':
        return encodeInstance(value, this);
      default:
        return encodeLeaf(kind, value, this);
    }
  }
}
