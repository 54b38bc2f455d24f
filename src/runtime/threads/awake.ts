/** Looks for answers while short calls are under way: asleep, this side would have to be woken for each of them. */
import { settings } from '../configure.js';
import { Turns } from '../wire/turns.js';
import { cores } from './cores.js';
import type { Thread } from './thread.js';

/** Milliseconds of one look; what takes longer leaves time for the event loop in between. */
const glance = 0.02;

/** Threads that may answer soon, and since when. */
const awaited = new Map<Thread, number>();
const turns = new Turns(turn);

export function arePolling(): boolean {
  const { polling = process.env.GEN_ASYNC_FACADE_POLLING !== '0' } = settings();
  return polling && cores > 1;
}

export function stayAwake(thread: Thread, now: number): void {
  awaited.set(thread, now);
  turns.plan(now);
}

export function isAwaited(thread: Thread): boolean {
  return awaited.has(thread);
}

export function fallAsleep(thread: Thread): void {
  awaited.delete(thread);
}

function turn(): void {
  const start = performance.now();
  let now = start;
  let found = false;
  do {
    for (const [thread, since] of awaited) {
      if (thread.look()) {
        found = true;
        thread.waited(now - since, true);
        if (awaited.has(thread)) awaited.set(thread, now);
      } else if (now > since + thread.patience) thread.waited(now - since, false);
    }
    if (found || awaited.size === 0) break;
    now = performance.now();
  } while (now < start + glance);
  if (awaited.size === 0) return;
  // The thread takes its time: so may the event loop.
  if (!found) turns.endSlice();
  turns.plan(now);
}
