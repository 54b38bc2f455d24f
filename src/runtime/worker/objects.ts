/** The thread's objects by id: what handles on the main thread stand for. */

import { Form } from '../wire/protocol.js';

/** One object of the original that the main thread knows. */
export interface Entry {
  readonly object: unknown;
  /** The facade class; a richer one, once a call declares that the object has become more: a node that was laid out. */
  type: number;
  readonly form: Form;
  /** All ids that mean this object; the first one is how it is named from here on. */
  readonly ids: number[];
}

/** What an id means: an object, a plain result, or a call that has not ended or has failed. */
export type Slot =
  | { readonly kind: 'object'; readonly entry: Entry; sent: number }
  | { readonly kind: 'value'; readonly value: unknown; sent: number }
  | { readonly kind: 'pending'; readonly promise: Promise<unknown>; sent: number }
  | { readonly kind: 'failed'; readonly call: number; sent: number };

export class Objects {
  readonly #slots = new Map<number, Slot>();
  readonly #byObject = new WeakMap<object, Entry>();
  /** The object of which a copy arrived with this function in it; null if several did. */
  readonly #owners = new WeakMap<object, object | null>();
  #nextId = -1;
  /** Some objects are plain ones, so that every plain object has to be looked up. */
  hasPlain = false;
  /** Ids whose call has not ended. */
  pending = 0;

  get(id: number): Slot | undefined {
    return this.#slots.get(id);
  }

  find(object: object): Entry | undefined {
    return this.#byObject.get(object);
  }

  /** Gives an object the id that the caller chose; the entry is an old one if the object was known. */
  put(id: number, object: object, type: number): Entry {
    let entry = this.#byObject.get(object);
    if (entry === undefined) {
      entry = { object, type, form: formOf(object), ids: [] };
      this.#byObject.set(object, entry);
      if (entry.form === Form.plain) this.hasPlain = true;
    }
    entry.ids.push(id);
    this.replace(id, { kind: 'object', entry, sent: 1 });
    return entry;
  }

  /** An object that was found inside data: named by its old id, or by one that this thread chooses. */
  name(object: object, type: number): Entry {
    const entry = this.#byObject.get(object);
    if (entry === undefined || entry.ids.length === 0) return this.put(this.#nextId--, object, type);
    this.mention(entry);
    return entry;
  }

  /** The main thread will count this mention; it lets go of the id only when it has received all of them. */
  mention(entry: Entry): void {
    const slot = this.#slots.get(entry.ids[0] as number);
    if (slot !== undefined) slot.sent++;
  }

  /** `this` of functions that arrive inside of data; one that several objects share could mean any of them. */
  own(data: object): void {
    for (const key of Object.keys(data)) {
      const value = Object.getOwnPropertyDescriptor(data, key)?.value;
      if (typeof value !== 'function') continue;
      const known = this.#owners.get(value);
      this.#owners.set(value, known === undefined || known === data ? data : null);
    }
  }

  ownerOf(value: object): object | undefined {
    return this.#owners.get(value) ?? undefined;
  }

  replace(id: number, slot: Slot): void {
    if (this.#slots.get(id)?.kind === 'pending') this.pending--;
    if (slot.kind === 'pending') this.pending++;
    this.#slots.set(id, slot);
  }

  release(id: number, received: number): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    slot.sent -= received;
    if (slot.sent > 0) return;
    this.#slots.delete(id);
    if (slot.kind === 'pending') this.pending--;
    if (slot.kind !== 'object') return;
    const { ids } = slot.entry;
    ids.splice(ids.indexOf(id), 1);
    if (ids.length === 0) this.#byObject.delete(slot.entry.object as object);
  }
}

function formOf(object: object): Form {
  if (typeof object === 'function') return Form.function;
  return Object.getPrototypeOf(object) === Object.prototype ? Form.plain : Form.instance;
}
