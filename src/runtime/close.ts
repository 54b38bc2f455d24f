/** `close`: drains, then ends all threads. */

import { tellOfLeak } from './leaks.js';
import { currentScope, isInside, type Scope } from './scope.js';
import type { Lane } from './threads/lane.js';
import { lanes, queuedCalls } from './threads/placement.js';

let closing: Promise<void> = Promise.resolve();

/**
 * Waits for all calls and sections under way, and for calls that follow on objects of these threads, then ends the threads;
 * their handles are dead. Not needed to exit. May be called again at any time; calls made afterwards start new threads.
 * A callback must not wait for it, as it waits for the call that the callback belongs to.
 *
 * @example
 *     process.once('SIGTERM', () => void close());
 */
export function close(): Promise<void> {
  closing = Promise.all([closing, drain()]).then(() => {});
  return closing;
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
