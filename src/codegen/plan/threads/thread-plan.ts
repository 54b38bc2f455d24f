/** Decides where a module's calls run: on any thread of the pool, on one home lane, or with all objects together; and says why. */

import type { ThreadPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { findCompanions, mayTakeObjects } from './together.js';

/** All calls of the module go to one thread, so that what one call changes is what the next one finds. */
export function isAtHome({ options, state }: Planning): boolean {
  const threads = options.config?.threads;
  return threads === undefined ? state.length > 0 : threads === 1;
}

export function planThreads(planning: Planning): ThreadPlan {
  const { threads, objects } = planning.options.config ?? {};
  const settled = [{ name: planning.model.specifier, reason: 'the configuration says so' }];
  if (threads !== undefined)
    return { place: threads === 1 ? 'home' : 'pool', threads, ...(objects && { together: true }), because: settled };
  if (isAtHome(planning))
    return { place: 'home', threads: 1, ...(objects && { together: true }), because: planning.state };
  if (objects !== undefined) return { place: 'together', together: true, because: settled };
  const companions = findCompanions(planning);
  if (companions.length > 0) {
    const because = companions.map((name) => ({ name, reason: 'objects of this class are passed to others' }));
    return { place: 'together', together: true, because };
  }
  const objectsTaken = mayTakeObjects(planning);
  if (objectsTaken !== undefined) {
    const reason = 'its JavaScript does not tell what is passed to what, which may be objects';
    const because = [{ name: planning.model.specifier, reason }];
    return objectsTaken === 'given'
      ? { place: 'home', threads: 1, because }
      : { place: 'together', together: true, because };
  }
  const reason = planning.model.builtin
    ? 'settings of a builtin belong to the process, which all threads share'
    : 'no function sets, registers, configures or loads anything';
  return { place: 'pool', because: [{ name: planning.model.specifier, reason }] };
}
