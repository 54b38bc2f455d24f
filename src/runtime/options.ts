/** `withOptions`: abort, time out or transfer for all calls made within a function. */
import type { Transferable } from 'node:worker_threads';
import { currentScope, runInScope } from './scope.js';
import { transfer } from './transfer.js';

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
 * @throws {RangeError} for a timeout that is no time
 * @example
 *     const rows = await withOptions({ timeout: 500 }, () => db.prepare(slow).all());
 */
export function withOptions<T>(options: CallOptions, run: () => T): T {
  const { timeout } = options;
  if (timeout !== undefined && !(timeout >= 0))
    throw new RangeError(`timeout must be a number of at least 0, not ${timeout}`);
  const outer = currentScope();
  if (options.transfer !== undefined) transfer(options.transfer);
  return runInScope({ outer, options: { ...optionsAt(outer), ...options } }, run);
}

function optionsAt(scope: ReturnType<typeof currentScope>): CallOptions {
  for (let link = scope; link !== undefined; link = link.outer) if (link.options !== undefined) return link.options;
  return {};
}
