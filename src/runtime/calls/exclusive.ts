/** `exclusive`: nobody else's call on a handle's lane runs until a function has ended. */
import type { Handle } from '../handles/handle.js';
import { stateOf } from '../handles/handle.js';
import { refuseDeadlock } from '../threads/deadlock.js';
import type { Lane } from '../threads/lane.js';
import {
  countWaits,
  currentScope,
  frameOn,
  holdersIn,
  isInside,
  leaveScope,
  runInScope,
  type Scope,
  type Section,
  type Turn,
} from './scope.js';

const queues = new WeakMap<Turn, Promise<unknown>>();

/**
 * Runs `run` while all other calls on the handle's lane wait; calls made inside, also after awaits, go on. Sections on one
 * lane follow one another; a section inside itself does not wait.
 *
 * @param handle any object of the lane
 * @param run gets the handle; what it calls on the lane runs at once
 * @returns what `run` returns
 * @throws what `run` throws, `HandleReleasedError` if the handle is dead, and `DeadlockError` if the section before is waiting
 *   for what this one is inside of
 * @example
 *     await exclusive(db, async (db) => {
 *       await db.exec('BEGIN');
 *       await moveAccounts(db);
 *       await db.exec('COMMIT');
 *     });
 */
export async function exclusive<H extends Handle, T>(
  handle: H | Promise<H>,
  run: (handle: H) => T,
): Promise<Awaited<T>> {
  const own = (await handle) as H;
  const state = stateOf(own);
  if (state === undefined) throw new TypeError('exclusive() needs a handle');
  state.check();
  const { lane } = state;
  const scope = currentScope();
  // Inside a callback the lane is ours already, but not this branch's alone.
  const frame = frameOn(scope, lane);
  const turn: Turn = frame ?? lane;
  if (turn.section !== undefined && isInside(scope, turn.section)) return await run(own);
  const leave = await enter(turn, lane);
  if (frame?.closed === true) {
    leave();
    return await exclusive(own, run);
  }
  const section: Section = { what: 'a section', lane, inside: undefined, closed: false, waitsFor: new Map() };
  section.inside = { outer: scope, section };
  turn.section = section;
  try {
    state.check();
    return await inSection(section.inside, () => run(own));
  } finally {
    section.closed = true;
    turn.section = undefined;
    // Calls that waited for this section come before the next one.
    lane.resume(turn);
    leave();
  }
}

async function inSection<T>(scope: Scope, run: () => T): Promise<Awaited<T>> {
  try {
    // What it gives may begin only when it is awaited: that belongs to the section, too.
    return await runInScope(scope, async () => run());
  } finally {
    leaveScope();
  }
}

/** Waits for the sections before; gives what lets the next one in. */
async function enter(turn: Turn, lane: Lane): Promise<() => void> {
  const scope = currentScope();
  if (turn.section !== undefined) refuseDeadlock(scope, lane);
  const holders = holdersIn(scope);
  countWaits(holders, lane, 1);
  const before = queues.get(turn);
  let leave = (): void => {};
  const over = new Promise<void>((resolve) => {
    leave = resolve;
  });
  queues.set(turn, over);
  await before;
  countWaits(holders, lane, -1);
  return () => {
    // It holds on to the context that it was made in.
    if (queues.get(turn) === over) queues.delete(turn);
    leave();
  };
}
