/** Public functions that hold for the asynchronous extent of a function; declared here until each has its file. */
import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Transferable } from 'node:worker_threads';
import type { Handle } from './handle.js';

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly transfer?: readonly Transferable[];
  /** An aborted call that is running takes its thread with it. */
  readonly terminate?: boolean;
}

export function withOptions<T>(_options: CallOptions, _run: () => T): T {
  throw new Error('not implemented yet');
}

export function exclusive<H extends Handle, T>(_handle: H | Promise<H>, _run: (handle: H) => T): Promise<Awaited<T>> {
  throw new Error('not implemented yet');
}

export function transfer<T>(_value: T): T {
  throw new Error('not implemented yet');
}

export function snapshot<H extends Handle>(_handle: H | Promise<H>): Promise<Record<string, unknown>> {
  throw new Error('not implemented yet');
}

export function shareContext(_name: string, _storage: AsyncLocalStorage<unknown>): void {
  throw new Error('not implemented yet');
}

export interface Stats {
  readonly threads: readonly { readonly thread: number; readonly calls: number; readonly pending: number; readonly handles: number }[];
  /** Calls that wait for a thread. */
  readonly queued: number;
}

export function stats(): Stats {
  throw new Error('not implemented yet');
}

export function close(): Promise<void> {
  throw new Error('not implemented yet');
}
