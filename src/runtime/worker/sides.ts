/** What encoding needs to know in the thread. */

import { types } from 'node:util';
import { moveBuffer } from '../wire/bytes.js';
import type { ConstantName } from '../wire/constant-name.js';
import type { Encoder } from '../wire/encode.js';
import type { EncodeSide } from '../wire/encode-side.js';
import { gettersOf } from '../wire/keys.js';
import type { AnyFunction } from '../wire/kinds.js';
import { iterableClass, noClass, promiseClass } from '../wire/protocol.js';
import { encodeForProcess } from '../wire/rebuilt.js';
import type { RowWriter } from '../wire/shapes.js';
import { hasSlots } from '../wire/slots.js';
import type { NumberedSymbol } from '../wire/symbol-table.js';
import { intrinsicName, Tag, type Tagged } from '../wire/tags.js';
import type { Classes } from './classes.js';
import type { Facade } from './facades.js';
import type { Hosts } from './hosts.js';
import type { Link } from './link.js';
import type { Entry, Objects } from './objects.js';
import type { Symbols } from './symbols.js';

export interface ThreadState {
  readonly objects: Objects;
  readonly classes: Classes;
  readonly hosts: Hosts;
  readonly link: Link;
  readonly rows: RowWriter;
  readonly symbols: Symbols;
  resolveRoute(route: number): unknown;
}

/** The call that gets what is encoded. */
export interface Asker {
  /** The object that it is on, 0 for a function. */
  readonly handle: number;
  readonly route: { readonly module: number };
}

/** A call names a handle that was never made. */
export class FailedDependency {
  readonly #call: number;
  constructor(call: number) {
    this.#call = call;
  }

  /** The call that failed, if this was thrown because of one; looks at nothing that an original could have made hostile. */
  static callOf(thrown: unknown): number | undefined {
    return typeof thrown === 'object' && thrown !== null && #call in thrown ? thrown.#call : undefined;
  }
}

export class ThreadEncodeSide implements EncodeSide {
  readonly root: string;
  readonly dropsPrivateKeys = true;
  readonly #state: ThreadState;

  /** Whose result, error or callback it is. */
  readonly #call: Asker | undefined;
  readonly #transfers: boolean;

  constructor(state: ThreadState, root: string, call?: Asker, transfers = false) {
    this.#state = state;
    this.root = root;
    this.#call = call;
    this.#transfers = transfers;
  }

  /** Never a part: what else is in the buffer is not meant. */
  take(buffer: ArrayBuffer, whole: boolean): ArrayBuffer | undefined {
    return this.#transfers && whole ? moveBuffer(buffer) : undefined;
  }

  function(value: AnyFunction, encoder: Encoder): Tagged | undefined {
    const host = this.#state.hosts.idOf(value);
    if (host !== 0) return hostNode(host);
    const type = this.#state.classes.ofConstructor(value);
    if (type !== 0) return { '\u0001': Tag.classReference, type };
    const name = intrinsicName(value);
    if (name !== undefined) return { '\u0001': Tag.intrinsic, name };
    // Nobody would let go of what an error holds.
    return encoder.lenient > 0 ? undefined : this.named(value);
  }

  instance(value: object): Tagged | undefined {
    const host = this.#state.hosts.idOf(value);
    if (host !== 0) return hostNode(host);
    const { objects, classes } = this.#state;
    const entry = objects.find(value);
    if (entry !== undefined) {
      entry.type = classes.richer(value, entry.type, classes.ofKin(value, this.kin));
      return this.named(value);
    }
    if (types.isNativeError(value)) return undefined;
    // a collection has the methods of many an interface: only a class of its own makes it a handle
    if (types.isMap(value) || types.isSet(value)) {
      const collection = classes.ofClass(value, this.facade);
      return collection === undefined ? undefined : this.named(value, collection);
    }
    if (types.isExternal(value)) return this.named(value);
    if (types.isPromise(value) && classes.ofClass(value) === undefined) return this.promise(value);
    const type = classes.ofObject(value, classes.ofKin(value, this.kin), this.facade);
    return type === -1 ? undefined : this.named(value, type);
  }

  /** Only the caller knows whether anybody waits for it. */
  private promise(value: Promise<unknown>): Tagged {
    value.catch(() => {});
    return this.named(value, promiseClass);
  }

  iterated(value: object): Tagged {
    return this.named({ __proto__: null, valueOf: () => value }, iterableClass);
  }

  private get kin(): Entry | undefined {
    const slot = this.#call === undefined ? undefined : this.#state.objects.get(this.#call.handle);
    return slot?.kind === 'object' ? slot.entry : undefined;
  }

  private get facade(): Facade {
    const { facades, areRivals } = this.#state.classes;
    return areRivals ? facades.of(this.kin?.type, this.#call?.route.module) : undefined;
  }

  /** Unless some plain objects are handles. */
  get tables(): boolean {
    return !this.#state.objects.hasPlain;
  }

  plain(value: object, encoder: Encoder): Tagged | undefined {
    const { objects } = this.#state;
    if (objects.hasPlain && objects.find(value) !== undefined) return this.named(value);
    const constant = this.plainConstant(value);
    // A copy of it is no constant any more.
    return constant && { '\u0001': Tag.constant, ...constant, object: encoder.plain({ ...value }, value) };
  }

  get hasPlainConstants(): boolean {
    return this.#state.classes.constants.hasPlain;
  }

  plainConstant(value: object): ConstantName | undefined {
    return this.hasPlainConstants ? this.constantName(value) : undefined;
  }

  areRows(list: readonly object[]): boolean {
    return !this.hasPlainConstants || list.every((row) => this.constantName(row) === undefined);
  }

  methods(value: object): Tagged | undefined {
    const node = this.instance(value);
    if (node === undefined) this.#state.objects.own(value);
    return node;
  }

  private named(value: object, type?: number): Tagged {
    const { objects, classes } = this.#state;
    const known = type ?? objects.find(value)?.type;
    return handleNode(objects.name(value, known ?? Math.max(noClass, classes.ofObject(value, noClass, this.facade))));
  }

  exportedSymbol(value: symbol): string | undefined {
    return this.#state.symbols.nameOf(value);
  }

  symbol(value: symbol): NumberedSymbol | undefined {
    return this.#state.symbols.encode(value);
  }

  raw(value: object, encoder: Encoder): unknown {
    return this.#state.link.sharesMemory ? value : encodeForProcess(value, encoder);
  }

  copies(value: object): boolean {
    return this.#state.classes.copies.has(value);
  }

  copiedClass(value: object): string | undefined {
    const module = this.#call?.route.module;
    const { classes } = this.#state.classes.copies;
    return module === undefined ? undefined : classes.nameOf(Object.getPrototypeOf(value), module);
  }

  constantName(value: object): ConstantName | undefined {
    return this.#state.classes.constants.nameOf(value);
  }

  /** An instance of which a copy of its own properties is all that arrives. */
  isData(value: object): boolean {
    const isKnown = this.#state.hosts.idOf(value) !== 0 || this.#state.objects.find(value) !== undefined;
    if (isKnown || hasSlots(value) || gettersOf(value).length > 0) return false;
    const { classes } = this.#state;
    const isCopied = classes.ofObject(value, classes.ofKin(value, this.kin), this.facade) === -1 && this.copies(value);
    return isCopied && (this.constantName(value) ?? this.copiedClass(value)) === undefined;
  }

  errorClass(value: Error): number {
    return this.#state.classes.errors.indexOf(value, this.facade);
  }

  hasErrorClass(prototype: object): boolean {
    return this.#state.classes.errors.has(prototype);
  }

  errorIdentity(value: Error): number {
    return this.#state.hosts.idOf(value);
  }

  advice(name: string): string {
    return `Settle it in the configuration of gen-async-facade: "copy": ["class ${name}"] for a plain copy of its data, or "handle": ["class ${name}"] for a handle.`;
  }
}

export function handleNode(entry: Entry): Tagged {
  return { '\u0001': Tag.handle, id: entry.ids[0], type: entry.type, form: entry.form };
}

/** Whether an object of the original arrives as a handle. */
export function staysInThread(value: object, { hosts, objects, classes }: ThreadState): boolean {
  if (hosts.idOf(value) !== 0) return false;
  if (objects.find(value) !== undefined) return true;
  return !hasSlots(value) && !types.isNativeError(value) && classes.ofObject(value, noClass) !== -1;
}

/** A function or an object of the caller. */
export const hostNode = (id: number): Tagged => ({ '\u0001': Tag.host, id });

/** Throws for an id whose call has failed. */
export function checkFailure(objects: Objects, id: number): void {
  const slot = objects.get(id);
  if (slot?.kind === 'failed') throw new FailedDependency(slot.call);
}

/** The object behind an id; throws for those that were never made. */
export function objectOf(objects: Objects, id: number): unknown {
  const slot = objects.get(id);
  if (slot?.kind === 'object') return slot.entry.object;
  if (slot?.kind === 'value') return slot.value;
  if (slot?.kind === 'failed') throw new FailedDependency(slot.call);
  throw new Error(`unknown handle ${id}`);
}
