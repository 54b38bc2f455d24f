/** `stats`: what the threads are doing. */
import { hostCount } from '../crossing/host-table.js';
import { lanes, queuedCalls } from '../threads/placement.js';

/** What one thread is doing. */
export interface ThreadStats {
  /** Its number in this program, counted from 1. */
  readonly thread: number;
  /** Of a module with `executor: 'process'`: the id of its process. */
  readonly pid?: number;
  /** Calls so far. */
  readonly calls: number;
  /** Calls that were sent and have not ended; abandoned ones count until the native call has really ended. */
  readonly pending: number;
  /** Callbacks of yours that it waits for, one inside the other: it is blocked until they have settled. */
  readonly callbacks: number;
  /** Objects that handles stand for. */
  readonly handles: number;
}

/** What all threads are doing. */
export interface Stats {
  /** Those that are there; one that is idle for too long is not. */
  readonly threads: readonly ThreadStats[];
  /** Calls that wait for a thread. */
  readonly queued: number;
  /** Functions, objects and errors of yours that the originals in the threads still hold. */
  readonly functions: number;
}

/**
 * What all threads are doing at this moment.
 *
 * @returns numbers only, made anew by each call
 * @example
 *     setInterval(() => gauge.set(stats().queued), 1000).unref();
 */
export function stats(): Stats {
  const threads = [...lanes].map((lane) => ({
    thread: lane.number,
    ...(lane.pid === undefined ? {} : { pid: lane.pid }),
    calls: lane.calls,
    pending: lane.pending.size,
    callbacks: lane.frames.length,
    handles: lane.handles,
  }));
  return { threads, queued: queuedCalls(), functions: hostCount() };
}
