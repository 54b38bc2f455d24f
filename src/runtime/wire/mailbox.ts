/**
 * Room in shared memory for one short message of plain values and flat lists of them: to write and read it takes a
 * fraction of what a port takes.
 */
import { hasOtherKeys } from './keys.js';

/** Parts of a message, and characters in all of them. */
const parts = 64;
const characters = 512;

const Kind = { integer: 0, number: 1, string: 2, undefined: 3, null: 4, true: 5, false: 6, list: 7 } as const;

const numbersAt = 8;
const integersAt = numbersAt + parts * 8;
const textAt = integersAt + parts * 4;
const kindsAt = textAt + characters * 2;
export const mailboxBytes = kindsAt + parts;

/** One side writes, the other one reads. */
export class Mailbox {
  /** How many parts the message has; 0 if there is none. */
  readonly #length: Int32Array;
  readonly #kinds: Uint8Array;
  readonly #numbers: Float64Array;
  readonly #integers: Int32Array;
  readonly #text: Uint16Array;
  /** The next part, and the next character, of the message that is being written or read. */
  #at = 0;
  #end = 0;

  constructor(memory: SharedArrayBuffer, offset: number) {
    this.#length = new Int32Array(memory, offset, 1);
    this.#numbers = new Float64Array(memory, offset + numbersAt, parts);
    this.#integers = new Int32Array(memory, offset + integersAt, parts);
    this.#text = new Uint16Array(memory, offset + textAt, characters);
    this.#kinds = new Uint8Array(memory, offset + kindsAt, parts);
  }

  get isFull(): boolean {
    return Atomics.load(this.#length, 0) !== 0;
  }

  /** False if the message is none of those that fit; only for an empty one. */
  write(message: readonly unknown[]): boolean {
    this.#at = 0;
    this.#end = 0;
    for (const [i, value] of message.entries()) {
      // What is there twice arrives as one list, too: only the port can do that.
      if (!Array.isArray(value)) {
        if (!this.put(value)) return false;
      } else if (message.indexOf(value) < i || !this.putList(value)) return false;
    }
    Atomics.store(this.#length, 0, this.#at);
    return true;
  }

  private putList(list: readonly unknown[]): boolean {
    const { length } = list;
    if (length >= parts || hasOtherKeys(list) || !this.begin(Kind.list, length)) return false;
    for (let i = 0; i < length; i++) if (!this.put(list[i])) return false;
    return true;
  }

  private put(value: unknown): boolean {
    switch (typeof value) {
      case 'number': {
        // Not for -0.
        if ((value | 0) === value && (value !== 0 || 1 / value > 0)) return this.begin(Kind.integer, value);
        this.#numbers[this.#at] = value;
        return this.begin(Kind.number, 0);
      }
      case 'string': {
        const { length } = value;
        const begin = this.#end;
        if (begin + length > characters) return false;
        for (let i = 0; i < length; i++) this.#text[begin + i] = value.charCodeAt(i);
        this.#end = begin + length;
        return this.begin(Kind.string, length);
      }
      case 'undefined':
        return this.begin(Kind.undefined, 0);
      case 'boolean':
        return this.begin(value ? Kind.true : Kind.false, 0);
      default:
        return value === null && this.begin(Kind.null, 0);
    }
  }

  /** One part more, if there is room. */
  private begin(kind: number, integer: number): boolean {
    if (this.#at === parts) return false;
    this.#kinds[this.#at] = kind;
    this.#integers[this.#at++] = integer;
    return true;
  }

  /** Takes the message out. */
  read(): unknown[] {
    const length = this.#length[0] as number;
    const message: unknown[] = [];
    this.#at = 0;
    this.#end = 0;
    while (this.#at < length) message.push(this.get());
    Atomics.store(this.#length, 0, 0);
    return message;
  }

  private get(): unknown {
    const at = this.#at++;
    const integer = this.#integers[at] as number;
    switch (this.#kinds[at]) {
      case Kind.integer:
        return integer;
      case Kind.number:
        return this.#numbers[at];
      case Kind.string: {
        const begin = this.#end;
        this.#end = begin + integer;
        return String.fromCharCode(...this.#text.subarray(begin, this.#end));
      }
      case Kind.list: {
        const list: unknown[] = [];
        while (list.length < integer) list.push(this.get());
        return list;
      }
      case Kind.undefined:
        return undefined;
      case Kind.null:
        return null;
      default:
        return this.#kinds[at] === Kind.true;
    }
  }
}
