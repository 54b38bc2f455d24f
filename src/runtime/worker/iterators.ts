/** Iterators of the original, read in chunks. */

import { types } from 'node:util';
import { microseconds } from '../wire/clock.js';
import { isObject } from '../wire/kinds.js';
import type { Chunk } from '../wire/protocol.js';
import type { Pace } from './pace.js';

/** A chunk ends after this many microseconds, so that the first values are not kept back by the last ones. */
const longestChunk = 2000;
/** And after about so many bytes: a chunk is in memory on both sides at once. */
const largestChunk = 1 << 20;

type AnyIterator = Iterator<unknown> | AsyncIterator<unknown>;

/** The iterator of anything that can be iterated, synchronously or not. */
export function iteratorOf(value: unknown): AnyIterator {
  if (value === null || value === undefined) throw new TypeError(`${String(value)} is not iterable`);
  const members = value as Record<PropertyKey, unknown>;
  for (const symbol of [Symbol.iterator, Symbol.asyncIterator]) {
    const iterate = members[symbol];
    if (typeof iterate !== 'function') continue;
    const iterator: unknown = iterate.call(value);
    if (!isObject(iterator)) throw new TypeError(`Result of the ${symbol.description} method is not an object`);
    return iterator as AnyIterator;
  }
  if (typeof members.next === 'function') return value as AnyIterator;
  if (typeof (value as ArrayLike<unknown>).length === 'number')
    return Array.from(value as ArrayLike<unknown>)[Symbol.iterator]();
  throw new TypeError('the result is not iterable');
}

/** Up to `limit` values; an iterator that has ended says so in the same chunk. */
export function readChunk(iterator: AnyIterator, limit: number, input: unknown[], pace?: Pace): Chunk | Promise<Chunk> {
  const filling = new Filling(pace?.limit(limit) ?? limit, pace);
  const { values } = filling;
  try {
    for (;;) {
      const step = (
        input.length > 0 && values.length === 0 ? iterator.next(input[0] as never) : iterator.next()
      ) as unknown;
      if (isThenable(step)) return readAsync(iterator, step as Promise<IteratorResult<unknown>>, filling);
      const { done, value } = checkStep(step);
      if (done === true) return { values, done: true, result: value };
      if (filling.add(value)) return { values, done: false };
    }
  } catch (error) {
    return failure(iterator, values, error);
  }
}

async function readAsync(
  iterator: AnyIterator,
  first: Promise<IteratorResult<unknown>>,
  filling: Filling,
): Promise<Chunk> {
  const { values } = filling;
  try {
    let step = checkStep(await first);
    for (;;) {
      if (step.done === true) return { values, done: true, result: step.value };
      if (filling.add(step.value)) return { values, done: false };
      step = checkStep(await iterator.next());
    }
  } catch (error) {
    return failure(iterator, values, error);
  }
}

/** What is no object would say neither that it goes on nor that it has ended: the language refuses it, too. */
function checkStep(step: unknown): IteratorResult<unknown> {
  if (!isObject(step)) throw new TypeError(`Iterator result ${String(step)} is not an object`);
  return step as IteratorResult<unknown>;
}

/** A generator has ended with its error; other iterators may go on after it, and are open until `return()` ends them. */
function failure(iterator: AnyIterator, values: unknown[], error: unknown): Chunk {
  return { values, done: types.isGeneratorObject(iterator), failed: true, error };
}

/** The values of a chunk, and when they are enough. */
class Filling {
  readonly values: unknown[] = [];
  readonly #limit: number;
  readonly #start = microseconds();
  readonly #pace: Pace | undefined;
  #bytes = 0;

  constructor(limit: number, pace?: Pace) {
    this.#limit = limit;
    this.#pace = pace;
  }

  /** True if it was the last one. */
  add(value: unknown): boolean {
    const count = this.values.push(value);
    this.#bytes += bytesOf(value);
    if (this.#pace?.endsWith(value) || count >= this.#limit || this.#bytes >= largestChunk) return true;
    // A look at the clock takes longer than many an iterator: few of them are enough.
    return (count < 4 || count % 4 === 0) && microseconds() - this.#start > longestChunk;
  }
}

/** What is big in a value or a row: texts and buffers. */
function bytesOf(value: unknown, deep = true): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (!deep) return 8;
  let bytes = 0;
  for (const key in value) bytes += bytesOf((value as Record<string, unknown>)[key], false);
  return bytes;
}

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return value !== null && typeof value === 'object' && typeof (value as { then?: unknown }).then === 'function';
}
