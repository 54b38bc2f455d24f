/** Finds out whether a call, or a section, could only wait for itself. */

import { frameOn, type Holder, holdersIn, isInside, type Scope } from '../calls/scope.js';
import { DeadlockError } from '../errors.js';
import type { Lane } from './lane.js';

interface Wait {
  readonly lane: Lane;
  /** Where the one who waits is: what it is inside of does not hold it up. */
  readonly scope: Scope | undefined;
  /** In what it waits, and who waits for that; neither for the call in question. */
  readonly holder: Holder | undefined;
  readonly before: Wait | undefined;
}

/**
 * Something in `scope` is going to wait for `lane`. What holds that lane up may wait itself, perhaps through others, for what
 * `scope` is inside of: then none of them can ever go on.
 *
 * @throws {DeadlockError} naming the cycle
 */
export function refuseDeadlock(scope: Scope | undefined, lane: Lane): void {
  if (scope === undefined || (lane.frames.length === 0 && lane.section === undefined)) return;
  if (holdersIn(scope).length === 0) return;
  const waits: Wait[] = [{ lane, scope, holder: undefined, before: undefined }];
  const seen = new Set<Holder>();
  for (const wait of waits) {
    for (const holder of holdersUp(wait)) {
      if (isInside(scope, holder)) throw new DeadlockError(cycleText(wait, holder));
      if (seen.has(holder)) continue;
      seen.add(holder);
      for (const [next, calls] of holder.waitsFor)
        if (calls > 0) waits.push({ lane: next, scope: holder.inside, holder, before: wait });
    }
  }
}

/** Callbacks that the lane's thread is blocked on, and the section that has the lane, or the callback, to itself. */
function holdersUp({ lane, scope }: Wait): Holder[] {
  const frame = frameOn(scope, lane);
  const above: Holder[] = frame === undefined ? lane.frames : lane.frames.slice(lane.frames.indexOf(frame) + 1);
  const { section } = frame ?? lane;
  return [...above, ...(section === undefined ? [] : [section])].filter((holder) => !isInside(scope, holder));
}

function cycleText(last: Wait, own: Holder): string {
  const links: string[] = [];
  for (let wait: Wait | undefined = last; wait !== undefined; wait = wait.before) {
    const { what, lane } = wait.holder ?? own;
    links.unshift(`${what} of ${lane.title}${wait.before === undefined ? ' waits' : ''} for ${wait.lane.title}`);
  }
  return `${links.join(', ')}: none of them could ever go on`;
}
