/**
 * Rows that calls give one by one: like those of a list, they have the same keys again and again, which are sent once. To
 * write and read them would take longer than all the rest of a short call.
 */
import { types } from 'node:util';
import { isPlain, isPrimitive } from './rows.js';
import { tagKey } from './tags.js';

/** A row's shape, by its number or, for the first time, by its keys; then its values. */
export type Row = readonly [shape: number | readonly string[], ...values: unknown[]];

/** Dictionaries have other keys each time: they would fill the memory of both sides. */
const mostShapes = 64;
const mostKeys = 64;

export class RowWriter {
  readonly #shapes: (readonly string[])[] = [];
  #last = 0;
  /** The keys of the row before, if they are none of a known shape: what comes twice will come again. */
  #candidate: readonly string[] = [];

  /** Undefined for what is no row; nobody may know the object by another name. */
  write(value: object): Row | undefined {
    if (!isPlain(value) || Object.getOwnPropertySymbols(value).length > 0) return undefined;
    const keys = this.#shapes[this.#last] ?? [];
    const row: [number, ...unknown[]] = [this.#last];
    let at = 0;
    let isSame = true;
    for (const key in value) {
      const property = value[key];
      if (at === mostKeys || !isPrimitive(property)) return undefined;
      isSame &&= key === keys[at];
      at++;
      row.push(property);
    }
    return isSame && at === keys.length && at > 0 ? row : this.inOther(value, row);
  }

  /** The values are read already: getters are asked once. */
  private inOther(value: object, [, ...values]: Row): Row | undefined {
    const keys = Object.keys(value);
    // Inherited keys are none of its own.
    if (keys.length !== values.length) return undefined;
    const known = this.#shapes.findIndex((shape) => areEqual(shape, keys));
    if (known >= 0) {
      this.#last = known;
      return [known, ...values];
    }
    const isCandidate = areEqual(this.#candidate, keys);
    this.#candidate = keys;
    if (!isCandidate || this.#shapes.length === mostShapes || !isShape(keys, value)) return undefined;
    this.#last = this.#shapes.push(keys) - 1;
    return [keys, ...values];
  }
}

function isShape(keys: readonly string[], value: object): boolean {
  return keys.length > 0 && !keys.includes(tagKey) && !types.isArgumentsObject(value);
}

function areEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
}

export class RowReader {
  readonly #shapes: Record<string, unknown>[] = [];

  /** Each row once, in their order. */
  read(row: Row): Record<string, unknown> {
    const [shape] = row;
    if (typeof shape !== 'number') this.#shapes.push(Object.fromEntries(shape.map((key) => [key, undefined])));
    const template = (typeof shape === 'number' ? this.#shapes[shape] : this.#shapes.at(-1)) as Record<string, unknown>;
    const result = { ...template };
    let at = 1;
    for (const key in template) {
      // After its own keys come those that a program has given to all objects.
      if (at === row.length) break;
      result[key] = row[at++];
    }
    return result;
  }
}
