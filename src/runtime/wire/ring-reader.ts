/** Reads what the other side has written into a ring. */
import { Kind, type Ring, shortText, veryShortText } from './ring.js';

/** A power of two. */
const mostNames = 256;

export class RingReader {
  readonly #ring: Ring;
  /** Names of properties: the same few come again and again, and the engine need not look for what it knows. */
  readonly #names: string[] = new Array(mostNames).fill('');
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
        return this.textAt(this.take(integer), integer);
      case Kind.bytes:
        return this.getBytes(integer);
      case Kind.list: {
        const list: unknown[] = [];
        while (list.length < integer) list.push(this.get());
        return list;
      }
      case Kind.object: {
        const object: Record<string, unknown> = {};
        for (let i = 0; i < integer; i++) {
          const name = this.getName();
          object[name] = this.get();
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

  private getBytes(length: number): Uint8Array {
    const at = 2 * this.take((length + 1) >> 1);
    return this.#ring.octets.slice(at, at + length);
  }

  private getName(): string {
    const { integers, parts, text } = this.#ring;
    const length = integers[this.#at & (parts - 1)] as number;
    this.#at = (this.#at + 1) | 0;
    const at = this.take(length);
    if (length > shortText) return this.textAt(at, length);
    let hash = length;
    for (let i = 0; i < length; i++) hash = (hash * 31 + (text[at + i] as number)) | 0;
    const known = this.#names[hash & (mostNames - 1)] as string;
    if (this.isThere(known, at, length)) return known;
    const name = this.textAt(at, length);
    this.#names[hash & (mostNames - 1)] = name;
    return name;
  }

  private isThere(name: string, at: number, length: number): boolean {
    if (name.length !== length) return false;
    for (let i = 0; i < length; i++) if (name.charCodeAt(i) !== this.#ring.text[at + i]) return false;
    return true;
  }

  /** Where the next so many characters are. */
  private take(length: number): number {
    const begin = (this.#end + this.#ring.gap(this.#end, length)) | 0;
    this.#end = (begin + length) | 0;
    return begin & (this.#ring.characters - 1);
  }

  private textAt(at: number, length: number): string {
    if (length > veryShortText) return this.#ring.bytes.toString('utf16le', at * 2, (at + length) * 2);
    let text = '';
    for (let i = 0; i < length; i++) text += String.fromCharCode(this.#ring.text[at + i] as number);
    return text;
  }
}
