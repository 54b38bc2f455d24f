/**
 * What structured clone carries as what it is. To look at it takes a small part of the time that a copy takes, so data of which
 * nothing has to be copied is sent as it is.
 */
import { types } from 'node:util';
import { largestDense } from './encode-collection.js';
import { deepest } from './encode-side.js';
import { hasNamedKeys, isEmpty } from './keys.js';

/** Of what holds more values it is remembered that it was looked at: in a net without cycles there may be endless ways to it. */
const many = 64;

export class Carried {
  readonly #isData: (value: object) => boolean;
  readonly #isConstant: ((value: object) => boolean) | undefined;
  readonly #known = new Set<object>();
  /** Values that were looked at. */
  #visited = 0;

  /**
   * @param isData whether an instance of a class arrives as a copy of its properties
   * @param isConstant whether a plain object is more than its properties; undefined where none is
   */
  constructor(isData: (value: object) => boolean, isConstant?: (value: object) => boolean) {
    this.#isData = isData;
    this.#isConstant = isConstant;
  }

  /** False also for what is nested too deep, as cycles are. */
  has(value: unknown, depth = 0): boolean {
    this.#visited++;
    return typeof value === 'object' && value !== null ? this.object(value, depth) : isPlainPrimitive(value);
  }

  private object(value: object, depth: number): boolean {
    if (depth > deepest || types.isProxy(value)) return false;
    if (this.#known.size > 0 && this.#known.has(value)) return true;
    const before = this.#visited;
    if (!this.members(value, depth + 1) || Object.getOwnPropertySymbols(value).length > 0) return false;
    if (this.#visited - before > many) this.#known.add(value);
    return true;
  }

  private members(value: object, depth: number): boolean {
    switch (Object.getPrototypeOf(value)) {
      case Object.prototype:
        return this.#isConstant?.(value) !== true && this.record(value as Record<string, unknown>, depth);
      case Array.prototype:
        return Array.isArray(value) && this.list(value, depth);
      case Map.prototype:
        return types.isMap(value) && isEmpty(value) && this.all(value.keys(), depth) && this.all(value.values(), depth);
      case Set.prototype:
        return types.isSet(value) && isEmpty(value) && this.all(value, depth);
      case Date.prototype:
        return types.isDate(value) && isEmpty(value);
      case null:
        return false;
      default:
        return this.#isData(value) && this.record(value as Record<string, unknown>, depth);
    }
  }

  private record(record: Record<string, unknown>, depth: number): boolean {
    let first: string | undefined;
    for (const key in record) {
      first ??= key;
      if (!this.has(record[key], depth)) return false;
    }
    // The question takes a while: it is asked of what may be one only.
    return (first !== undefined && first !== '0') || !types.isArgumentsObject(record);
  }

  private list(list: readonly unknown[], depth: number): boolean {
    if (list.length > largestDense) return false;
    this.#visited += list.length;
    // In line: most of what there is to look at is numbers in lists.
    for (let i = 0; i < list.length; i++) {
      const value = list[i];
      if (typeof value === 'object' ? value !== null && !this.object(value, depth) : !isPlainPrimitive(value))
        return false;
    }
    return !hasNamedKeys(list);
  }

  private all(values: Iterable<unknown>, depth: number): boolean {
    for (const value of values) if (!this.has(value, depth)) return false;
    return true;
  }
}

const isPlainPrimitive = (primitive: unknown): boolean =>
  typeof primitive !== 'function' && typeof primitive !== 'symbol';
