/** `close`: drains, then ends all threads. */

import { currentScope, isInFrame, isInside, type Scope } from './calls/scope.js';
import { ThreadLostError } from './errors.js';
import { tellOfLeak } from './handles/leaks.js';
import type { Lane } from './threads/lane.js';
import { dropQueued, lanes, queuedCalls } from './threads/placement.js';
import { clearTimeout, setTimeout } from './wire/timers.js';

let closing: Promise<void> = Promise.resolve();

/** How threads are ended. */
export interface CloseOptions {
  /**
   * Waits for nothing: calls that wait or are under way reject with `ThreadLostError`, as when their thread dies. It resolves
   * when the threads have ended, or soon: native code that has begun cannot be stopped, and its thread ends after it.
   */
  readonly force?: boolean;
}

/**
 * Waits for all calls and sections under way, and for calls that follow on objects of these threads, then ends the threads;
 * their handles are dead. Not needed to exit. May be called again at any time; calls made afterwards start new threads.
 * Inside a callback it only begins, and does not wait, as it waits for the call that the callback belongs to. A call that never
 * ends, given up or not, keeps it waiting: `force` is the way out, also for a `close()` that waits already, as piscina has it.
 *
 * @param options see `CloseOptions`
 * @example
 *     process.once('SIGTERM', () => void close());
 *     process.once('SIGINT', () => void close({ force: true }));
 */
export function close({ force = false }: CloseOptions = {}): Promise<void> {
  closing = Promise.all([closing, force ? endAll() : drain()]).then(() => {});
  return !force && isInFrame(currentScope()) ? Promise.resolve() : closing;
}

/** Milliseconds that threads have to end; JavaScript takes two or three. */
const grace = 500;

async function endAll(): Promise<void> {
  const reason = 'close({ force: true }) was called';
  dropQueued(new ThreadLostError(`no thread was free before the end: ${reason}`));
  const ended = Promise.all([...lanes].map((lane) => lane.kill(reason)));
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, grace);
  });
  await Promise.race([ended, tired]);
  clearTimeout(timer);
}

async function drain(): Promise<void> {
  const scope = currentScope();
  // Functions that wait for a thread still need one.
  while (queuedCalls() > 0) await pause();
  const leaving = [...lanes].filter(({ closing }) => !closing);
  for (const lane of leaving) lane.closing = true;
  await Promise.all(leaving.map((lane) => end(lane, scope)));
}

async function end(lane: Lane, scope: Scope | undefined): Promise<void> {
  while (lane.lost === undefined && isBusy(lane, scope)) await pause();
  for (const token of lane.states.tokens()) tellOfLeak(token, 'left');
  await lane.terminate('close() was called');
}

/** A section that is to end with this very call cannot be waited for. */
function isBusy({ pending, section }: Lane, scope: Scope | undefined): boolean {
  return pending.size > 0 || (section !== undefined && !isInside(scope, section));
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2));
}
