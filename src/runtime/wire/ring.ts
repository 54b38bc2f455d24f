/**
 * Room in shared memory for short messages of plain values, lists and objects: to write and read one takes a fraction of
 * what a port takes, and what is written is there for the other side at once, even if this one is blocked from then on.
 */

/** Parts of one message, and characters in all of them: what is larger is not worth more than a message of the port. */
export const mostParts = 256;
export const mostCharacters = 2048;
/** For longer texts, a native function is faster, to write … */
export const shortText = 24;
/** … and to read. */
export const veryShortText = 6;

export const Kind = {
  integer: 0,
  number: 1,
  string: 2,
  undefined: 3,
  null: 4,
  true: 5,
  false: 6,
  list: 7,
  object: 8,
  /** The first part of a message, an integer. */
  first: 9,
  /** A `Uint8Array` with memory of its own; they lie where texts do. */
  bytes: 10,
} as const;

const numbersAt = 8;

/** How much one ring holds: powers of two. */
export interface RingSize {
  readonly parts: number;
  readonly characters: number;
}

export function ringBytes({ parts, characters }: RingSize): number {
  return numbersAt + parts * 13 + characters * 2;
}

/** What the side that writes and the one that reads share. */
export class Ring {
  readonly parts: number;
  readonly characters: number;
  /** Up to which part and which character the reader has read; positions count on and on. */
  readonly read: Int32Array;
  readonly numbers: Float64Array;
  /** Of a first part: the message's number and its parts. */
  readonly heads: Int32Array;
  readonly integers: Int32Array;
  readonly text: Uint16Array;
  /** The text's; … */
  readonly bytes: Buffer;
  /** … parts of these are not Buffers. */
  readonly octets: Uint8Array;
  readonly kinds: Uint8Array;

  constructor(memory: SharedArrayBuffer, offset: number, { parts, characters }: RingSize) {
    const integersAt = offset + numbersAt + parts * 8;
    const textAt = integersAt + parts * 4;
    this.parts = parts;
    this.characters = characters;
    this.read = new Int32Array(memory, offset, 2);
    this.numbers = new Float64Array(memory, offset + numbersAt, parts);
    this.heads = new Int32Array(memory, offset + numbersAt, parts * 2);
    this.integers = new Int32Array(memory, integersAt, parts);
    this.text = new Uint16Array(memory, textAt, characters);
    this.bytes = Buffer.from(memory, textAt, characters * 2);
    this.octets = new Uint8Array(memory, textAt, characters * 2);
    this.kinds = new Uint8Array(memory, textAt + characters * 2, parts);
  }

  /** A text does not go beyond the end of the memory: so many characters are left out before it. */
  gap(position: number, length: number): number {
    const left = this.characters - (position & (this.characters - 1));
    return length <= left ? 0 : left;
  }
}
