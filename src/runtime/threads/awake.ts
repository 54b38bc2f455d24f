/** Looks for answers while short calls are under way: asleep, this side would have to be woken for each of them. */

import { settings } from '../configure.js';
import { milliseconds } from '../wire/clock.js';
import { Turns } from '../wire/turns.js';
import { cores } from './cores.js';
import type { Thread } from './thread.js';

/** Milliseconds of one look; what takes longer leaves time for the event loop in between. */
const glance = 0.02;
/** Looks between two looks at the clock. */
const portion = 16;

/** Threads that may answer soon. */
const awaited: Thread[] = [];
const turns = new Turns(turn);

export function arePolling(): boolean {
  const { polling = process.env.GEN_ASYNC_FACADE_POLLING !== '0' } = settings();
  return polling && cores > 1;
}

export function stayAwake(thread: Thread, now: number): void {
  thread.awaitedSince = now;
  if (!awaited.includes(thread)) awaited.push(thread);
  turns.plan(now);
}

export function isAwaited(thread: Thread): boolean {
  return awaited.includes(thread);
}

export function fallAsleep(thread: Thread): void {
  const index = awaited.indexOf(thread);
  if (index >= 0) awaited.splice(index, 1);
}

function turn(): void {
  const start = milliseconds();
  let now = start;
  let found = false;
  do {
    for (let i = 0; i < portion && !found; i++) found = hasAnswer();
    now = milliseconds();
  } while (!found && now < start + glance);
  // Backwards: those that are not awaited any more leave the list.
  for (let i = awaited.length - 1; i >= 0; i--) awaited[i]?.lookOrRest(now);
  if (awaited.length === 0) return;
  // Others take their time, or many are under way: so may the event loop.
  turns.endSlice();
  turns.plan(now);
}

function hasAnswer(): boolean {
  for (let i = 0; i < awaited.length; i++) if (awaited[i]?.hasAnswer) return true;
  return false;
}
