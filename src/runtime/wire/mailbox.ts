/** Room in shared memory for one short message of plain values: to write and read it takes a fraction of what a port takes. */

/** Parts of a message, and characters in all of them. */
const parts = 64;
const characters = 512;

const Kind = { integer: 0, number: 1, string: 2, undefined: 3, null: 4, true: 5, false: 6 } as const;

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
    const { length } = message;
    if (length > parts) return false;
    let end = 0;
    for (let i = 0; i < length; i++) {
      const value = message[i];
      if (typeof value === 'number') {
        // Not for -0.
        if ((value | 0) === value && (value !== 0 || 1 / value > 0)) {
          this.#integers[i] = value;
          this.#kinds[i] = Kind.integer;
        } else {
          this.#numbers[i] = value;
          this.#kinds[i] = Kind.number;
        }
      } else if (typeof value === 'string') {
        if (end + value.length > characters) return false;
        for (let k = 0; k < value.length; k++) this.#text[end++] = value.charCodeAt(k);
        this.#integers[i] = value.length;
        this.#kinds[i] = Kind.string;
      } else if (value === undefined) this.#kinds[i] = Kind.undefined;
      else if (value === null) this.#kinds[i] = Kind.null;
      else if (typeof value === 'boolean') this.#kinds[i] = value ? Kind.true : Kind.false;
      else return false;
    }
    Atomics.store(this.#length, 0, length);
    return true;
  }

  /** Takes the message out. */
  read(): unknown[] {
    const length = this.#length[0] as number;
    const message: unknown[] = [];
    let end = 0;
    for (let i = 0; i < length; i++) {
      switch (this.#kinds[i]) {
        case Kind.integer:
          message.push(this.#integers[i]);
          break;
        case Kind.number:
          message.push(this.#numbers[i]);
          break;
        case Kind.string: {
          const begin = end;
          end += this.#integers[i] as number;
          message.push(String.fromCharCode(...this.#text.subarray(begin, end)));
          break;
        }
        case Kind.undefined:
          message.push(undefined);
          break;
        case Kind.null:
          message.push(null);
          break;
        default:
          message.push(this.#kinds[i] === Kind.true);
      }
    }
    Atomics.store(this.#length, 0, 0);
    return message;
  }
}
