/** `withOptions`: abort, time out or transfer for all calls made within a function. */
import type { Transferable } from 'node:worker_threads';
import { callRules, checkSettings } from '../setting-rules.js';
import { currentScope, optionsOf, runInScope } from './scope.js';
import { transfer } from './transfer.js';

/** Options of all calls that are started within `withOptions`. */
export interface CallOptions {
  /** A queued call that is aborted never runs; a running one rejects at once and its result is dropped. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which each call rejects with a `TimeoutError`. */
  readonly timeout?: number;
  /** Buffers that are handed over instead of copied. */
  readonly transfer?: readonly Transferable[];
  /** An aborted call that is running takes its thread with it. */
  readonly terminate?: boolean;
}

/**
 * Every facade call started inside `run`, also after its awaits, has these options; inner ones add to outer ones.
 *
 * @param options see `CallOptions`
 * @param run is called at once; it may be async
 * @returns what `run` returns
 * @throws {TypeError | RangeError} for an option that there is not, or that is not what it has to be
 * @example
 *     const rows = await withOptions({ timeout: 500 }, () => db.prepare(slow).all());
 */
export function withOptions<T>(options: CallOptions, run: () => T): T {
  checkSettings(options, callRules);
  const outer = currentScope();
  if (options.transfer !== undefined) transfer(options.transfer);
  return runInScope({ outer, options: { ...optionsOf(outer), ...options } }, run);
}
