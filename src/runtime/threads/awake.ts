/** Keeps the event loop turning while short calls are under way: asleep, it would have to be woken for each reply. */
import { availableParallelism } from 'node:os';
import { settings } from '../configure.js';
import type { Thread } from './thread.js';

/** Milliseconds after the last message. */
const wakeful = 0.1;
/** Milliseconds of one turn in which nothing else runs. */
const glance = 0.01;

/** Threads that may answer soon, and until when. */
const awaited = new Map<Thread, number>();
let turning = false;

export function arePolling(): boolean {
  const { polling = process.env.GEN_ASYNC_FACADE_POLLING !== '0' } = settings();
  return polling && availableParallelism() > 1;
}

export function stayAwake(thread: Thread): void {
  awaited.set(thread, performance.now() + wakeful);
  if (turning) return;
  turning = true;
  setImmediate(turn);
}

export function fallAsleep(thread: Thread): void {
  awaited.delete(thread);
}

function turn(): void {
  turning = false;
  const start = performance.now();
  let now = start;
  do {
    for (const [thread, until] of awaited) {
      if (thread.look()) {
        now = start + glance;
        if (awaited.has(thread)) awaited.set(thread, performance.now() + wakeful);
      } else if (now > until) {
        awaited.delete(thread);
        thread.gaveUp();
      }
    }
    if (awaited.size === 0) return;
    now = Math.max(now, performance.now());
  } while (now < start + glance);
  turning = true;
  setImmediate(turn);
}
