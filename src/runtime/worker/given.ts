/** Remembers the data that a call was given, a part of it that is soon looked through, to find what the call has changed in it. */
import type { ThreadState } from './sides.js';

/** Lists and plain objects that are looked at, and how long a list may be. */
const mostObjects = 100;
const longestList = 10_000;

type Contents = readonly unknown[];

export class GivenData {
  readonly #before = new Map<object, Contents>();
  readonly #state: ThreadState;

  constructor(value: object, state: ThreadState) {
    this.#state = state;
    this.remember(value);
  }

  isChanged(): boolean {
    for (const [object, before] of this.#before) {
      const now = contentsOf(object) ?? [];
      if (!isSame(before, now) && !(Array.isArray(object) && isUsedUp(before, now))) return true;
    }
    return false;
  }

  private remember(value: unknown): void {
    if (typeof value !== 'object' || value === null || this.#before.size === mostObjects) return;
    if (this.#before.has(value) || this.isOriginals(value)) return;
    const contents = contentsOf(value);
    if (contents === undefined) return;
    this.#before.set(value, contents);
    for (const held of contents) this.remember(held);
  }

  /** An object of the original's that the caller has named: nothing is lost of what is done to it. */
  private isOriginals(value: object): boolean {
    const { objects, classes } = this.#state;
    return objects.find(value) !== undefined || classes.constants.nameOf(value) !== undefined;
  }
}

/** Undefined for what is no data. By custom, what begins with `_` is the original's own: it may mark what it has seen. */
function contentsOf(value: object): Contents | undefined {
  if (Array.isArray(value)) return value.length > longestList ? undefined : value.slice();
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  const keys = Object.keys(value).filter((key) => !key.startsWith('_'));
  // Not by reading them: they may be getters of an object of the original's.
  return keys.flatMap((key) => [key, Object.getOwnPropertyDescriptor(value, key)?.value]);
}

function isSame(before: Contents, now: Contents): boolean {
  return before.length === now.length && before.every((one, i) => Object.is(one, now[i]));
}

/** `args.shift()`: what is left of it is as it was. */
function isUsedUp(before: Contents, now: Contents): boolean {
  if (now.length > before.length) return false;
  return isSame(before.slice(0, now.length), now) || isSame(before.slice(before.length - now.length), now);
}
