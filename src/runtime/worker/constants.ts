/** Objects that modules export and that are copied to the caller, who is told which one a copy is of. */
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

  add({ constants, plain }: Pick<WireTable, 'constants' | 'plain'>, resolve: Root['resolve']): void {
    for (const route of constants) this.#roots.push({ route, resolve, isPlain: false });
    for (const route of plain) this.#roots.push({ route, resolve, isPlain: true });
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
        if (!isPlain) this.#visit(value, name);
        // The caller knows what it has asked for; in results nobody looks for it.
        else if (isObject(value)) this.#objects.set(nameText(name), value);
      } catch {
        // What cannot be read is no constant.
      }
    }
  }

  /** Nothing is asked that could answer by doing something: getters. */
  #visit(value: unknown, name: ConstantName): void {
    if (!isObject(value) || ArrayBuffer.isView(value) || this.#names.has(value)) return;
    if (typeof value === 'object' && !isPlain(value) && !Array.isArray(value)) {
      this.#names.set(value, name);
      this.#objects.set(nameText(name), value);
    }
    if (name.path.length === deepest) return;
    for (const key of Object.keys(value)) {
      if (this.#names.size === most) return;
      const member: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
      this.#visit(member, { root: name.root, path: [...name.path, key] });
    }
  }
}
