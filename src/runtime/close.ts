/** `close`: drains, then ends all threads. */
import { lanes, queuedCalls } from './threads/placement.js';

let closing: Promise<void> | undefined;

/**
 * Waits for all calls under way, then ends all threads; their handles are dead. Not needed to exit. A call afterwards
 * starts new threads.
 */
export function close(): Promise<void> {
  closing ??= drain().finally(() => {
    closing = undefined;
  });
  return closing;
}

async function drain(): Promise<void> {
  while (queuedCalls() > 0 || [...lanes].some((lane) => lane.pending.size > 0 || lane.held.length > 0)) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all([...lanes].map((lane) => lane.terminate('close() was called')));
}
