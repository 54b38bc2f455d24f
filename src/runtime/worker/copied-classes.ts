/**
 * Classes whose instances are copied, though they say more of them than their properties do: `toString`, a getter. A copy that comes
 * back is an instance of its class again, in every thread that knows that class.
 */
import { classNames } from '../wire/instances.js';

export class CopiedClasses {
  readonly #names = new WeakMap<object, string>();
  /** By the module whose call gave an instance, and the names of its class; undefined where several classes have them. */
  readonly #prototypes = new Map<string, object | undefined>();

  /**
   * Undefined for a class of which a copy lacks nothing.
   *
   * @param declared what a class is called that has no name itself: `library.Patch = function () {}`
   */
  nameOf(prototype: object, module: number, declared?: string): string | undefined {
    const names = this.namesOf(prototype, declared);
    if (names === '') return undefined;
    const name = `${module} ${names}`;
    const known = this.#prototypes.get(name);
    if (known === undefined && !this.#prototypes.has(name)) this.#prototypes.set(name, prototype);
    else if (known !== prototype) this.#prototypes.set(name, undefined);
    return name;
  }

  private namesOf(prototype: object, declared = ''): string {
    let names = this.#names.get(prototype);
    if (names === undefined) {
      names = isMoreThanData(prototype) ? classNames(prototype).join(' ') || declared : '';
      this.#names.set(prototype, names);
    }
    return names;
  }

  /** The copy is what it was a copy of. */
  restore(copy: object, name: string): void {
    const prototype = this.#prototypes.get(name);
    if (prototype === undefined || Object.getPrototypeOf(copy) !== Object.prototype) return;
    for (const key of Object.keys(copy)) if (isReadOnly(prototype, key)) Reflect.deleteProperty(copy, key);
    Object.setPrototypeOf(copy, prototype);
  }
}

function isMoreThanData(prototype: object): boolean {
  for (let p: object | null = prototype; p !== null && p !== Object.prototype; p = Object.getPrototypeOf(p))
    if (Reflect.ownKeys(p).some((key) => key !== 'constructor')) return true;
  return false;
}

/** What a getter says follows from the rest. */
function isReadOnly(prototype: object, key: string): boolean {
  for (let p: object | null = prototype; p !== null; p = Object.getPrototypeOf(p)) {
    const member = Object.getOwnPropertyDescriptor(p, key);
    if (member !== undefined) return member.get !== undefined && member.set === undefined;
  }
  return false;
}
