/** Objects that modules export and that are copied to the caller, who is told which one a copy is of. */
import { types } from 'node:util';
import { type ConstantName, nameText } from '../wire/constant-name.js';
import { isObject } from '../wire/kinds.js';
import type { WireTable } from '../wire/protocol.js';
import { isPlain } from '../wire/rows.js';

/** Tables of types lie a step or two below what is exported. */
const deepest = 3;
const most = 4096;

interface Root {
  readonly route: number;
  readonly resolve: (route: number) => unknown;
  readonly isPlain: boolean;
}

export class Constants {
  readonly #names = new Map<object, ConstantName>();
  readonly #objects = new Map<string, object>();
  /** Exports that have not been looked into. */
  #roots: Root[] = [];
  /** Some are plain objects, so that every plain object has to be looked up. */
  hasPlain = false;

  add({ constants, plain }: Pick<WireTable, 'constants' | 'plain'>, resolve: Root['resolve']): void {
    for (const route of constants) this.#roots.push({ route, resolve, isPlain: false });
    for (const route of plain) this.#roots.push({ route, resolve, isPlain: true });
    this.hasPlain ||= plain.length > 0;
  }

  nameOf(value: object): ConstantName | undefined {
    if (this.#roots.length > 0) this.#search();
    return this.#names.get(value);
  }

  named(name: ConstantName): object {
    if (this.#roots.length > 0) this.#search();
    const object = this.#objects.get(nameText(name));
    if (object === undefined)
      throw new TypeError(
        `the constant ${name.path.join('.')} is an export of a module that is not loaded in this thread`,
      );
    return object;
  }

  #search(): void {
    const roots = this.#roots;
    this.#roots = [];
    for (const { route, resolve, isPlain } of roots) {
      const name = { root: route, path: [] };
      try {
        const value = resolve(route);
        this.#visit(value, name, isPlain);
        // Also one that has functions in it: the caller knows what it has asked for.
        if (isPlain && isObject(value)) this.#objects.set(nameText(name), value);
      } catch {
        // What cannot be read is no constant.
      }
    }
  }

  /** Nothing is asked that could answer by doing something: getters. */
  #visit(value: unknown, name: ConstantName, withPlain: boolean): void {
    if (!isObject(value) || ArrayBuffer.isView(value) || this.#names.has(value)) return;
    if (isPlain(value) ? withPlain && isNameable(value) : isInstance(value)) {
      this.#names.set(value, name);
      this.#objects.set(nameText(name), value);
    }
    if (name.path.length === deepest) return;
    for (const [key, member] of membersOf(value)) {
      if (this.#names.size >= most) return;
      this.#visit(member, { root: name.root, path: [...name.path, key] }, withPlain);
    }
  }
}

const isInstance = (value: object): boolean => typeof value === 'object' && !Array.isArray(value) && !isMap(value);

const isMap = (value: object): value is Map<unknown, unknown> => Object.getPrototypeOf(value) === Map.prototype;

/** What has functions in it may be more than data; proxies and the arguments of a function only look like plain objects. */
const isNameable = (value: object): boolean =>
  !types.isProxy(value) &&
  !types.isArgumentsObject(value) &&
  dataOf(value).every(([, member]) => typeof member !== 'function');

const membersOf = (value: object): readonly (readonly [string, unknown])[] =>
  isMap(value) ? [...value].filter(isKeyedByText) : dataOf(value);

const isKeyedByText = (entry: [unknown, unknown]): entry is [string, unknown] => typeof entry[0] === 'string';

const dataOf = (value: object): (readonly [string, unknown])[] =>
  Object.keys(value).map((key) => [key, Object.getOwnPropertyDescriptor(value, key)?.value]);
