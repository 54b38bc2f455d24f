// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./contents/input.d.ts -o contents/facade.ts

import type { Id, Named } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Id, Named };

const input = original('./input.js', import.meta.url);

export class Registry<V> extends Handle {
  static create<V>(entries?: readonly (readonly [string, V])[] | null | undefined): Pipelined<Registry<V>>;
  static create<V>(
    iterable?: Iterable<readonly [string, V]> | AsyncIterable<readonly [string, V]> | null | undefined,
  ): Pipelined<Registry<V>>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Registry, input.Registry, ...args);
  }
  register(name: string): Pipelined<this> {
    return toThread.handle(Registry, original(this).register, name);
  }
  clear(): Promise<void> {
    return toThread.run(original(this).clear);
  }
  delete(key: string): Promise<boolean> {
    return toThread(original(this).delete, key);
  }
  forEach(callbackfn: (value: V, key: string, map: Map<string, V>) => void, thisArg?: any): Promise<void>;
  forEach(...args: unknown[]): unknown {
    return toThread.run(original(this).forEach, ...args);
  }
  get(key: string): Promise<V | undefined> {
    return toThread(original(this).get, key);
  }
  has(key: string): Promise<boolean> {
    return toThread(original(this).has, key);
  }
  set(key: string, value: V): Pipelined<this> {
    return toThread.handle(Registry, original(this).set, key, value);
  }
  get size(): Promise<number> {
    return toThread.get(original(this).size);
  }
  entries(): AsyncIterableIterator<[string, V]> {
    return toThread.iterate(original(this).entries);
  }
  keys(): AsyncIterableIterator<string> {
    return toThread.iterate(original(this).keys);
  }
  values(): AsyncIterableIterator<V> {
    return toThread.iterate(original(this).values);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<[string, V]> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }
}

export class Tags extends Handle {
  static create(values?: readonly string[] | null | undefined): Pipelined<Tags>;
  static create(iterable?: Iterable<string> | AsyncIterable<string> | null | undefined): Pipelined<Tags>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Tags, input.Tags, ...args);
  }
  rename(from: string, to: string): Promise<void> {
    return toThread.run(original(this).rename, from, to);
  }
  add(value: string): Pipelined<this> {
    return toThread.handle(Tags, original(this).add, value);
  }
  clear(): Promise<void> {
    return toThread.run(original(this).clear);
  }
  delete(value: string): Promise<boolean> {
    return toThread(original(this).delete, value);
  }
  forEach(callbackfn: (value: string, value2: string, set: Set<string>) => void, thisArg?: any): Promise<void>;
  forEach(...args: unknown[]): unknown {
    return toThread.run(original(this).forEach, ...args);
  }
  has(value: string): Promise<boolean> {
    return toThread(original(this).has, value);
  }
  get size(): Promise<number> {
    return toThread.get(original(this).size);
  }
  values(): AsyncIterableIterator<string> {
    return toThread.iterate(original(this).values);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<string> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }
}

export class Text extends Handle {
  override toString(): Promise<string> {
    return toThread(original(this).toString);
  }
  get code(): Promise<number> {
    return toThread.get(original(this).code);
  }
  grep(pattern: string): Pipelined<Text> {
    return toThread.handle(Text, original(this).grep, pattern);
  }
}

export class Lines extends Handle {
  get length(): Promise<number> {
    return toThread.get(original(this).length);
  }
  setLength(value: number): Promise<void> {
    return toThread.set(original(this).length, value);
  }
  at(index: number): Promise<string | undefined> {
    return toThread(original(this).at, index);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<string> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }
  get code(): Promise<number> {
    return toThread.get(original(this).code);
  }
  grep(pattern: string): Pipelined<Text> {
    return toThread.handle(Text, original(this).grep, pattern);
  }
}

export class Rows<T> extends Handle {
  next(): Pipelined<Rows<T>> {
    return toThread.handle(Rows, original(this).next);
  }
  get length(): Promise<number> {
    return toThread.get(original(this).length);
  }
  setLength(value: number): Promise<void> {
    return toThread.set(original(this).length, value);
  }
  at(index: number): Promise<T | undefined> {
    return toThread(original(this).at, index);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }
}

export class Nodes extends Handle {
  static create(arrayLength: number): Pipelined<Nodes>;
  static create(...items: string[]): Pipelined<Nodes>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Nodes, input.Nodes, ...args);
  }
  query(text: string): Promise<string | undefined> {
    return toThread(original(this).query, text);
  }
  get length(): Promise<number> {
    return toThread.get(original(this).length);
  }
  setLength(value: number): Promise<void> {
    return toThread.set(original(this).length, value);
  }
  at(index: number): Promise<string | undefined> {
    return toThread(original(this).at, index);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<string> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }
}

export class Matrix extends Handle {
  static create(length: number): Pipelined<Matrix>;
  static create(array: ArrayLike<number>): Pipelined<Matrix>;
  static create(buffer: ArrayBuffer, byteOffset?: number | undefined, length?: number | undefined): Pipelined<Matrix>;
  static create(array: ArrayBuffer | ArrayLike<number>): Pipelined<Matrix>;
  static create(elements: Iterable<number> | AsyncIterable<number>): Pipelined<Matrix>;
  static create(): Pipelined<Matrix>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Matrix, input.Matrix, ...args);
  }
  get rows(): Promise<number> {
    return toThread.get(original(this).rows);
  }
  times(factor: number): Pipelined<Matrix> {
    return toThread.handle(Matrix, original(this).times, factor);
  }
  get length(): Promise<number> {
    return toThread.get(original(this).length);
  }
  at(index: number): Promise<number | undefined> {
    return toThread(original(this).at, index);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<number> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }
}

/** Only data as well. */
export class Result extends Handle {
  static create(arrayLength: number): Pipelined<Result>;
  static create(...items: string[]): Pipelined<Result>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Result, input.Result, ...args);
  }
  get count(): Promise<number> {
    return toThread.get(original(this).count);
  }
  get length(): Promise<number> {
    return toThread.get(original(this).length);
  }
  setLength(value: number): Promise<void> {
    return toThread.set(original(this).length, value);
  }
  at(index: number): Promise<string | undefined> {
    return toThread(original(this).at, index);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<string> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }
}

/** Objects that are also strings, lists and collections: what they hold can be had. */
export class Output extends Handle {
  get code(): Promise<number> {
    return toThread.get(original(this).code);
  }
  grep(pattern: string): Pipelined<Text> {
    return toThread.handle(Text, original(this).grep, pattern);
  }
}

export function cat(file: string): Pipelined<Text> {
  return toThread.handle(Text, input.cat, file);
}

export function ls(): Pipelined<Lines> {
  return toThread.handle(Lines, input.ls);
}

export function rows(): Pipelined<Rows<number>> {
  return toThread.handle(Rows, input.rows);
}

export function registry(): Pipelined<Registry<number>> {
  return toThread.handle(Registry, input.registry);
}

export function tags(): Pipelined<Tags> {
  return toThread.handle(Tags, input.tags);
}

export function id(): Promise<Id> {
  return toThread(input.id);
}

export function named(): Promise<Named> {
  return toThread(input.named);
}

export function result(): Pipelined<Result> {
  return toThread.handle(Result, input.result);
}

defineCrossings(input, {
  handles: {
    Registry: { class: Registry, original: input.Registry },
    Tags: { class: Tags, original: input.Tags },
    Text: { class: Text },
    Lines: { class: Lines },
    Rows: { class: Rows },
    Nodes: { class: Nodes, original: input.Nodes },
    Matrix: { class: Matrix, original: input.Matrix },
    Result: { class: Result, original: input.Result },
    Output: { class: Output },
  },
  copies: { Named: { properties: ['name', 'length', 'at'] } },
  symbols: true,
});
