/** The iterators that the main thread reads, by the id of the call that made them. */

import { types } from 'node:util';
import { isIterable } from '../wire/iteration.js';
import { type Chunk, Op } from '../wire/protocol.js';
import type { Invocation } from './invocation.js';
import { isThenable, iteratorOf, readChunk } from './iterators.js';
import type { Kept } from './kept.js';
import type { Objects } from './objects.js';
import { Pace } from './pace.js';
import { checkFailure, staysInThread, type ThreadState } from './sides.js';

export class Iterations {
  readonly #objects: Objects;
  readonly #isHandle: (value: object) => boolean;
  readonly #iterators = new Map<number, Iterator<unknown> | AsyncIterator<unknown>>();
  readonly #paces = new WeakMap<object, Pace>();
  /** What is iterated over: its iterator may be another object. */
  readonly #iterated = new WeakMap<object, unknown>();
  readonly #kept: Kept;

  constructor(state: ThreadState, kept: Kept) {
    this.#kept = kept;
    this.#objects = state.objects;
    this.#isHandle = (value) => staysInThread(value, state);
  }

  /** The iterator may be promised. */
  start(id: number, iterable: unknown): PromiseLike<void> | undefined {
    if (isThenable(iterable) && !isIterable(iterable))
      return Promise.resolve(iterable).then((value) => {
        const isDropped = this.#objects.get(id) === undefined;
        this.begin(id, value);
        if (isDropped) this.abandon(id);
      });
    this.begin(id, iterable);
    return undefined;
  }

  private begin(id: number, iterable: unknown): void {
    const iterator = iteratorOf(iterable);
    this.#iterators.set(id, iterator);
    this.#paces.set(iterator, new Pace(iterator, this.#isHandle));
    this.#iterated.set(iterator, iterable);
    // Calls that came while this one was waiting know it as pending.
    if (this.#objects.get(id) !== undefined) this.#objects.replace(id, { kind: 'value', value: undefined, sent: 1 });
  }

  step(call: Invocation, args: unknown[]): unknown {
    const iterator = this.#iterators.get(call.handle);
    const iterated = iterator && this.#iterated.get(iterator);
    const result = this.take(call, args);
    if (isThenable(result)) return result.then((value) => this.#kept.find(call, iterated, value));
    return this.#kept.find(call, iterated, result);
  }

  private take({ op, handle }: Invocation, args: unknown[]): unknown {
    if (op === Op.next) return this.next(handle, args);
    return op === Op.finish ? this.finish(handle, args) : this.throwInto(handle, args);
  }

  private next(id: number, [limit, ...input]: unknown[]): Chunk | Promise<Chunk> {
    const iterator = this.#iterators.get(id);
    checkFailure(this.#objects, id);
    if (iterator === undefined) return { values: [], done: true };
    const chunk = readChunk(iterator, limit as number, input, this.#paces.get(iterator));
    const forget = (chunk: Chunk): Chunk => {
      if (chunk.done) this.#iterators.delete(id);
      return chunk;
    };
    return chunk instanceof Promise ? chunk.then(forget) : forget(chunk);
  }

  private finish(id: number, args: unknown[]): unknown {
    const iterator = this.#iterators.get(id);
    // Another than a generator may refuse, and be asked again.
    if (types.isGeneratorObject(iterator)) this.#iterators.delete(id);
    const result = iterator?.return?.(args[0]);
    this.#iterators.delete(id);
    return result;
  }

  private throwInto(id: number, args: unknown[]): unknown {
    const iterator = this.#iterators.get(id);
    if (iterator?.throw === undefined) throw args[0];
    return iterator.throw(args[0]);
  }

  /** The caller dropped the iterator without ending it. */
  abandon(id: number): void {
    this.#objects.release(id, 1);
    try {
      const result = this.finish(id, []);
      if (isThenable(result)) Promise.resolve(result).catch(() => {});
    } catch {
      // Nobody is there to hear it, nor to ask again.
      this.#iterators.delete(id);
    }
  }
}
