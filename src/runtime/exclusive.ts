/** `exclusive`: nobody else's call on a handle's lane runs until a function has ended. */
import type { Handle } from './handle.js';
import { stateOf } from './handle.js';
import { currentScope, isInSection, leaveScope, runInScope, type Section } from './scope.js';
import type { Lane } from './threads/lane.js';

const queues = new WeakMap<Lane, Promise<unknown>>();

/**
 * Runs `run` while all other calls on the handle's lane wait; calls made inside, also after awaits, go on. Sections on one
 * lane follow one another; a section inside itself does not wait.
 *
 * @returns what `run` returns
 * @throws what `run` throws, and `HandleReleasedError` if the handle is dead
 * @example
 *     await exclusive(db, async (db) => {
 *       await db.exec('BEGIN');
 *       await transfer(db);
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
  if (lane.section !== undefined && isInSection(scope, lane.section)) return await run(own);
  const before = queues.get(lane) ?? Promise.resolve();
  let leave = (): void => {};
  const over = new Promise<void>((resolve) => {
    leave = resolve;
  });
  queues.set(lane, over);
  await before;
  const section: Section = { lane };
  lane.section = section;
  try {
    return await runInScope({ outer: scope, section }, () => run(own));
  } finally {
    lane.section = undefined;
    leaveScope();
    leave();
    // The next section, if one waits, comes before calls that came later.
    queueMicrotask(() => lane.resume());
  }
}
