/** Recognises instances of classes that are declared as data, by their class or by what they have. */

import type { WireCopy } from '../wire/protocol.js';
import { keyFromName } from '../wire/tags.js';
import { CopiedClasses } from './copied-classes.js';

/** Methods that only describe what an object holds. */
const DESCRIBING: ReadonlySet<PropertyKey> = new Set([
  'constructor',
  'toString',
  'toLocaleString',
  'valueOf',
  'toJSON',
]);

export class Copies {
  readonly classes = new CopiedClasses();
  /** Of classes that the original exports. */
  readonly #prototypes = new Set<object>();
  readonly #names = new Set<string>();
  /** What objects of declared types have. */
  readonly #shapes: (readonly string[])[] = [];
  /** What objects of declared types have that have nothing else. */
  readonly #single = new Set<string>();
  /** Of classes whose instances were found to be data. */
  readonly #found = new Set<object>();

  /** @param prototype of the original class, where that is known */
  add(module: number, { name, properties }: WireCopy, prototype: object | undefined): void {
    if (prototype !== undefined) {
      this.#prototypes.add(prototype);
      this.classes.nameOf(prototype, module, name);
    } else {
      this.#names.add(name);
      if (properties.length > 1) this.#shapes.push(properties);
      else for (const property of properties) this.#single.add(property);
    }
  }

  has(object: object): boolean {
    const prototype = Object.getPrototypeOf(object) as object;
    if (this.#found.has(prototype)) return true;
    const isData =
      this.isExported(prototype) || this.isNamed(object.constructor?.name) || this.isAlike(object, prototype);
    if (isData) this.#found.add(prototype);
    return isData || (this.isAllOf(object) && isOnlyData(prototype));
  }

  private isExported(prototype: object): boolean {
    for (let p = prototype; p !== null && p !== Object.prototype; p = Object.getPrototypeOf(p)) {
      if (this.#prototypes.has(p)) return true;
    }
    return false;
  }

  private isNamed(name: unknown): boolean {
    if (typeof name !== 'string') return false;
    // Bundlers tell classes of one name apart by a number.
    return this.#names.has(name) || this.#names.has(name.replace(/[$_]?\d+$/, ''));
  }

  /** What an interface promises comes as an instance of a class of another name: without methods, nothing but that is lost. */
  private isAlike(object: object, prototype: object): boolean {
    return isOnlyData(prototype) && this.#shapes.some((names) => names.every((name) => keyFromName(name) in object));
  }

  /** One property says little: it has to be all that there is. */
  private isAllOf(object: object): boolean {
    const [name, ...others] = Object.keys(object);
    return name !== undefined && others.length === 0 && this.#single.has(name);
  }
}

/** By custom, what begins with `_` is the original's own: `node.__clone()` of Babel. */
function isOnlyData(prototype: object): boolean {
  for (let p: object | null = prototype; p !== null && p !== Object.prototype; p = Object.getPrototypeOf(p)) {
    for (const key of Reflect.ownKeys(p)) {
      const isMethod = typeof Object.getOwnPropertyDescriptor(p, key)?.value === 'function';
      if (isMethod && !DESCRIBING.has(key) && !String(key).startsWith('_')) return false;
    }
  }
  return true;
}
