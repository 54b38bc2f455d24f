/** Async iterators over what the original iterates: values come in chunks that grow, one chunk ahead at most. */

import { currentScope, isInCallOn } from '../calls/scope.js';
import { startCall, startIteration } from '../calls/start-call.js';
import { DeadlockError } from '../errors.js';
import { type Chunk, Op } from '../wire/protocol.js';
import type { HandleState } from './handle-state.js';

type Step = IteratorResult<unknown, unknown>;

const ownCallback =
  'a callback of an iterator waits for that iterator, which waits for the callback: none of them could ever go on';

const firstChunk = 16;
const largestChunk = 4096;

/**
 * Returns at once; an error of the call itself comes from the first `next()`.
 *
 * @param most values that are fetched by one call
 */
export function iterate(
  reference: unknown,
  args: unknown[],
  most = largestChunk,
): AsyncGenerator<unknown, unknown, unknown> {
  const { promise, state } = startIteration(reference, args);
  promise.catch(() => {});
  return new RemoteIterator(state, promise, most) as unknown as AsyncGenerator<unknown, unknown, unknown>;
}

class RemoteIterator {
  readonly #state: HandleState;
  readonly #started: Promise<unknown>;
  #values: unknown[] = [];
  #index = 0;
  #size: number;
  readonly #most: number;
  /** The chunk that is on its way. */
  #coming: Promise<Chunk> | undefined;
  /** A chunk that ended, or failed: what comes once all of its values are given out. */
  #last: Chunk | undefined;
  #ended = false;
  #released = false;
  /** Calls of `next()` are answered in their order. */
  #tail: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(state: HandleState, started: Promise<unknown>, most: number) {
    this.#state = state;
    this.#started = started;
    this.#most = most;
    this.#size = Math.min(firstChunk, most);
  }

  next(...input: [unknown?]): Promise<Step> {
    if (this.#waiting === 0 && this.#index < this.#values.length && input.length === 0)
      return Promise.resolve(this.take());
    return this.inOrder(() => this.step(input));
  }

  return(value?: unknown): Promise<Step> {
    return this.inOrder(async () => {
      const open = !this.#ended && this.#last?.done !== true;
      this.forget();
      // A chunk ahead may have come to the end by itself.
      const last = await this.#coming?.catch(() => undefined);
      let result: Step | undefined;
      if (open && last?.done !== true) result = await this.end(value === undefined ? [] : [value]);
      this.finish();
      return { value: result === undefined ? await value : result.value, done: true };
    });
  }

  throw(error: unknown): Promise<Step> {
    return this.inOrder(async () => {
      if (this.#ended) throw error;
      this.forget();
      this.#coming = undefined;
      const step = (await startCall(Op.fail, this.#state.reference, [error])) as Step;
      if (step.done === true) this.finish();
      return step;
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  private inOrder(run: () => Promise<Step>): Promise<Step> {
    if (isInCallOn(currentScope(), this.#state)) return Promise.reject(new DeadlockError(ownCallback));
    this.#waiting++;
    // The first one goes out in this tick, together with the call that made the iterator.
    const step = this.#waiting === 1 ? run() : this.#tail.then(run);
    const over = (): void => {
      this.#waiting--;
    };
    this.#tail = step.then(over, over);
    return step;
  }

  private async step(input: readonly unknown[]): Promise<Step> {
    while (this.#index >= this.#values.length) {
      if (this.#ended) return { value: undefined, done: true };
      if (this.#last !== undefined) return this.last(this.#last);
      const chunk = await this.arrival(this.#coming ?? this.fetch(input));
      if (this.#ended) return { value: undefined, done: true };
      this.#values = chunk.values;
      this.#index = 0;
      if (chunk.done || chunk.failed === true) this.#last = chunk;
      else if (chunk.values.length >= this.#size) this.#size = Math.min(this.#size * 2, this.#most);
    }
    return this.take();
  }

  private take(): Step {
    const value = this.#values[this.#index++];
    // Ahead only for a consumer that stays: the first chunk is not followed before half of it is used. Later ones are at once,
    // so that the thread is at work all the time.
    if (
      this.#last === undefined &&
      this.#coming === undefined &&
      this.#index * 2 >= firstChunk &&
      this.#values.length >= firstChunk
    ) {
      this.#coming = this.fetch([]);
      this.#coming.catch(() => {});
      // The end of this tick may be that of the chunk: a consumer that awaits what is there goes on without a pause.
      this.#state.lane.flush();
    }
    return { value, done: false };
  }

  private async end(args: unknown[]): Promise<Step | undefined> {
    try {
      return (await startCall(Op.finish, this.#state.reference, args)) as Step | undefined;
    } catch (error) {
      // What refuses to end is still open; what never began is not.
      if (this.#state.phase === 'failed') this.finish();
      throw error;
    }
  }

  private last({ done, failed, error, result }: Chunk): Step {
    this.#last = undefined;
    if (done) this.finish();
    if (failed === true) throw error;
    return { value: result, done: true };
  }

  /** A chunk ahead that failed is an error here, where its values would have come. */
  private async arrival(coming: Promise<Chunk>): Promise<Chunk> {
    try {
      return await coming;
    } catch (error) {
      this.finish();
      throw error;
    } finally {
      this.#coming = undefined;
    }
  }

  private async fetch(input: readonly unknown[]): Promise<Chunk> {
    // A generator that is sent something answers with one value; nothing may be read ahead of what it is sent.
    const limit = input.length > 0 && input[0] !== undefined ? 1 : this.#size;
    const chunk = startCall(Op.next, this.#state.reference, [limit, ...input]);
    try {
      return (await chunk) as Chunk;
    } catch (error) {
      // An abort leaves the original's iterator open: it ends as soon as its thread is free.
      this.letGo();
      await this.#started;
      throw error;
    }
  }

  /** The thread forgets the iterator, and is free for another one. */
  private letGo(): void {
    if (this.#released) return;
    this.#released = true;
    this.#state.letGo();
  }

  private finish(): void {
    this.#ended = true;
    this.#state.token.birth = undefined;
    this.forget();
    this.letGo();
  }

  /** What was fetched and not given out. */
  private forget(): void {
    this.#values = [];
    this.#index = 0;
    this.#last = undefined;
  }
}
