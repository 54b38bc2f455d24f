/** `close`: drains, then ends all threads. */

import { tellOfLeak } from './leaks.js';
import type { Lane } from './threads/lane.js';
import { lanes, queuedCalls } from './threads/placement.js';

let closing: Promise<void> = Promise.resolve();

/**
 * Waits for all calls under way, and those that follow on objects of these threads, then ends the threads; their handles are
 * dead. Not needed to exit. May be called again at any time; calls made afterwards start new threads.
 *
 * @example
 *     process.once('SIGTERM', () => void close());
 */
export function close(): Promise<void> {
  closing = Promise.all([closing, drain()]).then(() => {});
  return closing;
}

async function drain(): Promise<void> {
  // Functions that wait for a thread still need one.
  while (queuedCalls() > 0) await pause();
  const leaving = [...lanes].filter(({ closing }) => !closing);
  for (const lane of leaving) lane.closing = true;
  await Promise.all(leaving.map(end));
}

async function end(lane: Lane): Promise<void> {
  while (lane.lost === undefined && (lane.pending.size > 0 || lane.held.length > 0)) await pause();
  for (const token of lane.states.tokens()) tellOfLeak(token, 'left');
  await lane.terminate('close() was called');
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2));
}
