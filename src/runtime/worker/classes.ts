/** Recognises which facade class an object of the original belongs to. */

import { isBuiltinIterator, onlyIterates } from '../wire/iteration.js';
import {
  functionClass,
  iterableClass,
  iteratorClass,
  noClass,
  type WireClass,
  type WireTable,
} from '../wire/protocol.js';
import { hasSlots } from '../wire/slots.js';
import { keyFromName } from '../wire/tags.js';
import { Constants } from './constants.js';
import { Copies } from './copies.js';
import { DerivedClasses } from './derived-classes.js';
import { ErrorClasses } from './error-classes.js';
import { type Facade, Facades } from './facades.js';
import { fits, isBuiltInData, isClass, isFactory, likenessTo, presentIn, prototypeOf } from './likeness.js';
import type { Entry } from './objects.js';

/** Prototypes that no class of an original has to itself. */
const BUILT_IN: ReadonlySet<object> = new Set([Object.prototype, Function.prototype, Map.prototype, Set.prototype]);

type ResolveRoute = (route: number) => unknown;

export class Classes {
  /** By the prototype that instances have: from the original's classes, or learned. */
  readonly #byPrototype = new Map<object, number>();
  readonly #byConstructor = new Map<unknown, number>();
  readonly facades = new Facades();
  readonly errors = new ErrorClasses();
  readonly #handles: WireClass[] = [];
  /** Those without a class in the original. */
  readonly #structural: WireClass[] = [];
  readonly #members = new Map<number, readonly string[]>();
  #anyThen = false;
  readonly copies = new Copies();
  readonly constants = new Constants();
  readonly #derived = new DerivedClasses();

  /** Originals that cannot be found are left to the other ways of recognition. */
  add(module: number, table: WireTable, resolve: ResolveRoute): void {
    for (const handle of table.handles) this.addHandle(module, handle, resolve);
    for (const error of table.errors) this.errors.add(module, error, attempt(resolve, error.original));
    for (const copy of table.copies) this.copies.add(module, copy, prototypeOf(attempt(resolve, copy.original)));
    this.constants.add(table, resolve);
  }

  /** Whether it matters which facade asks. */
  get areRivals(): boolean {
    return this.facades.areRivals || this.errors.areRivals;
  }

  /** Classes that no declaration speaks of. */
  readonly #handleNames = new Map<string, number>();

  private addHandle(module: number, handle: WireClass, resolve: ResolveRoute): void {
    this.#handles.push(handle);
    this.#derived.add(handle);
    const original = attempt(resolve, handle.original);
    const prototype = prototypeOf(original);
    this.facades.add(handle.index, module, prototype ?? saidOf(handle));
    this.#anyThen ||= handle.members.includes('then');
    this.#members.set(handle.index, [...handle.members, ...handle.properties]);
    if (prototype !== undefined) {
      this.#byPrototype.set(prototype, handle.index);
      this.#byConstructor.set(original, handle.index);
    } else if (handle.members.length + handle.properties.length > 0) this.#structural.push(handle);
    else this.#handleNames.set(handle.name, handle.index);
  }

  /** Whether the facade class of an object has a member for its `then`. */
  hasThen(object: object, hint: number): boolean {
    return this.#anyThen && this.#members.get(this.ofObject(object, hint))?.includes('then') === true;
  }

  /** Facade class of an original class, 0 if it is none. */
  ofConstructor(type: unknown): number {
    return this.#byConstructor.get(type) ?? noClass;
  }

  /** By class, by what was learned, by the class's name, by the class named at the call, by members; -1 if nothing fits. */
  ofObject(object: object, said: number, facade?: Facade): number {
    const isFunction = typeof object === 'function';
    const prototype = Object.getPrototypeOf(object);
    const hint = this.canBe(object, said) ? said : noClass;
    const known = this.ofClass(object, facade);
    if (known !== undefined) return this.promises(hint, known) ? hint : this.#derived.of(known, object);
    // An interface may ask for no more than `next`, too.
    if (hint === noClass && isBuiltinIterator(object)) return iteratorClass;
    const named = this.byName(object);
    const index =
      named !== undefined && !this.isMoreThan(named, object, hint)
        ? named
        : hint !== noClass
          ? hint
          : (this.byUndeclaredName(prototype) ?? this.byMembers(object));
    if (index === -1) return isFunction ? functionClass : this.iterated(object);
    if (prototype !== null && prototype !== Object.prototype && !isFunction) this.#byPrototype.set(prototype, index);
    return this.#derived.of(this.facades.choose(index, facade), object);
  }

  private iterated(object: object): number {
    if (this.copies.has(object) || hasSlots(object) || !onlyIterates(object)) return -1;
    return 'next' in object ? iteratorClass : iterableClass;
  }

  /** The class that a call declares for an object that is known already, if that class has all that the object's has, and more. */
  richer(object: object, known: number, said: number): number {
    const promised = said === known ? undefined : this.#structural.find(({ index }) => index === said);
    const before = this.#members.get(known);
    if (promised === undefined || before === undefined || !this.promises(said, known)) return known;
    const members = new Set(this.#members.get(said));
    const isMore = before.every((member) => members.has(member));
    const isThere = promised.members.every((member) => before.includes(member) || keyFromName(member) in object);
    return isMore && isThere ? said : known;
  }

  /** What a method says of `this`: an object like the one that it was called on is of the same class, `layout(root).leaves()`. */
  ofKin(object: object, kin: Entry | undefined): number {
    if (kin === undefined) return noClass;
    const prototype = Object.getPrototypeOf(object);
    const isAlike = prototype !== null && prototype === Object.getPrototypeOf(kin.object);
    return isAlike && !BUILT_IN.has(prototype) ? kin.type : noClass;
  }

  /**
   * By a class of the original, or one that was learned; by the name of a class that derives from it, where the original keeps that
   * to itself: `LocalBlock extends Block`.
   */
  ofClass(object: object, facade?: Facade): number | undefined {
    let named: number | undefined;
    for (let p = Object.getPrototypeOf(object); p !== null && !BUILT_IN.has(p); p = Object.getPrototypeOf(p)) {
      const index = this.#byPrototype.get(p);
      if (index !== undefined) return this.facades.choose(named ?? index, facade);
      named ??= this.namedLike(p, object);
    }
    return undefined;
  }

  /**
   * The other case of `Circle | { error: string }`, a plain object without any method of the class that the call names, or of
   * `Image | Buffer`, which has a few methods of the same names; or of an overload that gives no function.
   */
  isData(object: object, hint: number): boolean {
    if (hint === functionClass) return typeof object !== 'function';
    const prototype = Object.getPrototypeOf(object);
    const isPlain = prototype === Object.prototype || prototype === null;
    if (!isPlain && !(isBuiltInData(object) && this.ofClass(object) === undefined)) return false;
    const known = this.#handles.find(({ index }) => index === hint);
    // What every object has tells nothing: `toString`.
    const members = known?.members.filter((member) => !(member in Object.prototype)) ?? [];
    if (members.length === 0) return false;
    const present = presentIn(object, { members });
    return isPlain ? present === 0 : present * 2 < members.length;
  }

  /** An interface that the call declares may promise more than the class's own declaration does: `Parser & Iterable<Token>`. */
  private promises(hint: number, index: number): boolean {
    if (hint === noClass || !this.#structural.some((one) => one.index === hint)) return false;
    const known = this.#members.get(index) ?? [];
    return this.#members.get(hint)?.some((member) => !known.includes(member)) === true;
  }

  /**
   * Of the overloads of a call, one gives a function and the other does not, or gives one that has members as well: the class that
   * the call names is for one of them.
   */
  private canBe(object: object, hint: number): boolean {
    if (typeof object !== 'function') return !this.#structural.some((one) => one.index === hint && one.callable);
    const methods = this.#handles.find(({ index }) => index === hint)?.members ?? [];
    return methods.length === 0 || methods.some((method) => isFactory(method) || keyFromName(method) in object);
  }

  /** `View` is what the original calls its class, and has the members of all that is declared to extend `View`. */
  private isMoreThan(named: number, object: object, hint: number): boolean {
    const promised = this.#structural.find((one) => one.index === hint);
    return promised !== undefined && this.promises(hint, named) && fits(promised, object);
  }

  private byUndeclaredName(prototype: { readonly constructor?: unknown } | null): number | undefined {
    const type = prototype?.constructor;
    return this.#handleNames.size > 0 && typeof type === 'function' ? this.#handleNames.get(type.name) : undefined;
  }

  /** Classes that the original keeps to itself go by the names that their declarations have. */
  private byName(object: object): number | undefined {
    if (this.#structural.length === 0) return undefined;
    for (let p = Object.getPrototypeOf(object); p !== null && p !== Object.prototype; p = Object.getPrototypeOf(p)) {
      const found = this.namedLike(p, object);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private namedLike(prototype: object, object: object): number | undefined {
    const name: unknown = Object.hasOwn(prototype, 'constructor') ? prototype.constructor?.name : undefined;
    return this.#structural.find((one) => one.name === name && fits(one, object))?.index;
  }

  /** `CanvasElement` is made where `Canvas` is declared, which may be another class and declare more than there is. */
  private byLikeName(object: object): number {
    const name: unknown = object.constructor?.name;
    if (typeof name !== 'string' || name === '' || name === 'Object') return -1;
    const akin = this.#handles.filter(
      (one) => (name.includes(one.name) || one.name.includes(name)) && presentIn(object, one) * 2 > one.members.length,
    );
    const [best] = akin.sort((a, b) => presentIn(object, b) - presentIn(object, a));
    return best?.index ?? -1;
  }

  private byMembers(object: object): number {
    if (isClass(object)) return this.classObject(object);
    let best = -1;
    let most = 0;
    for (const handle of this.#structural) {
      // What is declared by `new` alone has `create` in the facade only: a plain object with a `create` is none.
      if (handle.members.length > 0 && handle.members.every(isFactory)) continue;
      const likeness = likenessTo(handle, object);
      if (likeness <= most) continue;
      best = handle.index;
      most = likeness;
    }
    return best === -1 ? this.byLikeName(object) : best;
  }

  /** A class that is itself a value: its facade class has `create`, which the original spells `new`. */
  private classObject(type: { readonly name: string }): number {
    const fitting = this.#structural.filter(
      ({ members }) =>
        members.some(isFactory) && members.every((member) => isFactory(member) || keyFromName(member) in type),
    );
    const named = fitting.find(({ name }) => type.name !== '' && name.startsWith(type.name));
    return (named ?? fitting[0])?.index ?? -1;
  }
}

/** Facades of one library say the same of what it keeps to itself. */
const saidOf = ({ name, members, properties, callable }: WireClass): string =>
  JSON.stringify([name, members, properties, callable]);

function attempt(resolve: ResolveRoute, route: number): unknown {
  if (route < 0) return undefined;
  try {
    return resolve(route);
  } catch {
    return undefined;
  }
}
