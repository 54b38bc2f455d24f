/** Reads what the other side has written into a ring. */
import { Kind, type Ring, shortText } from './ring.js';

export class RingReader {
  readonly #ring: Ring;
  /** The next part, and the next character. */
  #at = 0;
  #end = 0;

  constructor(ring: Ring) {
    this.#ring = ring;
  }

  /** Whether the next message that is here has this number; the writer has told that it was sent. */
  has(number: number): boolean {
    const { kinds, heads, parts } = this.#ring;
    const index = this.#at & (parts - 1);
    return kinds[index] === Kind.first && heads[2 * index] === number;
  }

  /** Takes out the message that is here. */
  read(into: unknown[]): void {
    const { heads, integers, parts } = this.#ring;
    const index = this.#at & (parts - 1);
    const end = (this.#at + (heads[2 * index + 1] as number)) | 0;
    into.push(integers[index]);
    this.#at = (this.#at + 1) | 0;
    while (this.#at !== end) into.push(this.get());
  }

  /** What has been read may be overwritten. */
  free(): void {
    Atomics.store(this.#ring.read, 0, this.#at);
    Atomics.store(this.#ring.read, 1, this.#end);
  }

  private get(): unknown {
    const index = this.#at & (this.#ring.parts - 1);
    const integer = this.#ring.integers[index] as number;
    this.#at = (this.#at + 1) | 0;
    switch (this.#ring.kinds[index]) {
      case Kind.integer:
        return integer;
      case Kind.number:
        return this.#ring.numbers[index];
      case Kind.string:
        return this.getText(integer);
      case Kind.list: {
        const list: unknown[] = [];
        while (list.length < integer) list.push(this.get());
        return list;
      }
      case Kind.object: {
        const object: Record<string, unknown> = {};
        for (let i = 0; i < integer; i++) {
          const key = this.get() as string;
          object[key] = this.get();
        }
        return object;
      }
      case Kind.undefined:
        return undefined;
      case Kind.null:
        return null;
      default:
        return this.#ring.kinds[index] === Kind.true;
    }
  }

  private getText(length: number): string {
    const begin = (this.#end + this.#ring.gap(this.#end, length)) | 0;
    this.#end = (begin + length) | 0;
    const at = begin & (this.#ring.characters - 1);
    if (length > shortText) return this.#ring.bytes.toString('utf16le', at * 2, (at + length) * 2);
    return String.fromCharCode(...this.#ring.text.subarray(at, at + length));
  }
}
