/** Writes messages that fit into a ring. */
import { types } from 'node:util';
import { isResizable, isShared } from './bytes.js';
import { hasOtherKeys } from './keys.js';
import { Kind, mostCharacters, mostParts, type Ring, shortText } from './ring.js';
import { isPlain } from './rows.js';

export class RingWriter {
  readonly #ring: Ring;
  /** The next part, and the next character. */
  #at = 0;
  #end = 0;
  /** How far may be written: in all, and for this message. */
  #partsEnd = 0;
  #textEnd = 0;
  #lastPart = 0;
  #lastCharacter = 0;
  /** Lists and objects of the message: what is there twice arrives as one, too, and only the port can do that. */
  #seen: object[] = [];

  constructor(ring: Ring) {
    this.#ring = ring;
  }

  /** Whether all of it has been read. */
  get isRead(): boolean {
    return Atomics.load(this.#ring.read, 0) === this.#at;
  }

  /**
   * False if the message is none of those that fit, or if there is no room. All begin with an integer. The other side may
   * look for it once it has been told, by something atomic, that it was sent.
   *
   * @param number of the message among all that this side sends
   */
  write(number: number, message: readonly unknown[]): boolean {
    const at = this.#at;
    const end = this.#end;
    const fits = this.makeRoom() && this.putAll(message, 1);
    if (this.#seen.length > 0) this.#seen = [];
    if (!fits) {
      this.#at = at;
      this.#end = end;
      return false;
    }
    // Last: only now the message is there.
    const { heads, integers, kinds, parts } = this.#ring;
    const index = at & (parts - 1);
    heads[2 * index] = number;
    heads[2 * index + 1] = this.#at - at;
    integers[index] = message[0] as number;
    kinds[index] = Kind.first;
    return true;
  }

  private makeRoom(): boolean {
    this.#lastPart = (this.#at + mostParts) | 0;
    this.#lastCharacter = (this.#end + mostCharacters) | 0;
    this.#at = (this.#at + 1) | 0;
    if (this.hasRoom()) return true;
    const { read, parts, characters } = this.#ring;
    this.#partsEnd = (Atomics.load(read, 0) + parts) | 0;
    this.#textEnd = (Atomics.load(read, 1) + characters) | 0;
    return this.hasRoom();
  }

  /** Before a text, almost as much may be left out. */
  private hasRoom(): boolean {
    return (
      ((this.#partsEnd - this.#lastPart) | 0) >= 0 && ((this.#textEnd - this.#lastCharacter - mostCharacters) | 0) >= 0
    );
  }

  private putAll(list: readonly unknown[], from: number): boolean {
    for (let i = from; i < list.length; i++) if (!this.put(list[i])) return false;
    return true;
  }

  private put(value: unknown): boolean {
    switch (typeof value) {
      case 'number': {
        // Not for -0.
        if ((value | 0) === value && (value !== 0 || 1 / value > 0)) return this.part(Kind.integer, value);
        if (!this.part(Kind.number, 0)) return false;
        this.#ring.numbers[(this.#at - 1) & (this.#ring.parts - 1)] = value;
        return true;
      }
      case 'string':
        return this.putText(value);
      case 'undefined':
        return this.part(Kind.undefined, 0);
      case 'boolean':
        return this.part(value ? Kind.true : Kind.false, 0);
      case 'object':
        return value === null ? this.part(Kind.null, 0) : this.putObject(value);
      default:
        return false;
    }
  }

  private putText(text: string): boolean {
    const { length } = text;
    const at = this.room(length);
    if (at < 0) return false;
    if (length > shortText) this.#ring.bytes.write(text, at * 2, 'utf16le');
    else for (let i = 0; i < length; i++) this.#ring.text[at + i] = text.charCodeAt(i);
    return this.part(Kind.string, length);
  }

  private putBytes(bytes: Uint8Array): boolean {
    const { buffer, length } = bytes;
    const isWhole = length === buffer.byteLength && !isShared(bytes) && !isResizable(buffer);
    if (!isWhole || this.#seen.includes(buffer)) return false;
    this.#seen.push(buffer);
    const at = this.room((length + 1) >> 1);
    if (at < 0) return false;
    this.#ring.octets.set(bytes, at * 2);
    return this.part(Kind.bytes, length);
  }

  /** Where so many characters of this message go; -1 if there is no room for them. */
  private room(length: number): number {
    const gap = this.#ring.gap(this.#end, length);
    const begin = (this.#end + gap) | 0;
    const end = (begin + length) | 0;
    this.#lastCharacter = (this.#lastCharacter + gap) | 0;
    if (((this.#lastCharacter - end) | 0) < 0) return -1;
    this.#end = end;
    return begin & (this.#ring.characters - 1);
  }

  private putObject(object: object): boolean {
    if (this.#seen.includes(object)) return false;
    this.#seen.push(object);
    if (Array.isArray(object)) {
      const { length } = object;
      return length < mostParts && !hasOtherKeys(object) && this.part(Kind.list, length) && this.putAll(object, 0);
    }
    if (!isPlain(object)) return isBytes(object) && this.putBytes(object);
    const keys = Object.keys(object);
    if (!this.part(Kind.object, keys.length)) return false;
    for (const key of keys) if (key === '__proto__' || !this.putText(key) || !this.put(object[key])) return false;
    return true;
  }

  /** One part more, if there is room. */
  private part(kind: number, integer: number): boolean {
    if (this.#at === this.#lastPart) return false;
    const index = this.#at & (this.#ring.parts - 1);
    this.#ring.kinds[index] = kind;
    this.#ring.integers[index] = integer;
    this.#at = (this.#at + 1) | 0;
    return true;
  }
}

/** What is added to one travels beside it. */
function isBytes(object: object): object is Uint8Array {
  return Object.getPrototypeOf(object) === Uint8Array.prototype && types.isUint8Array(object);
}
