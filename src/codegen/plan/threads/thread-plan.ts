/** Decides where a module's calls run: on any thread of the pool, on one home lane, or with all objects together; and says why. */

import type { ExportModel } from '../../model.js';
import type { ThreadPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { findState } from './state.js';
import { findCompanions } from './together.js';

export function planThreads(planning: Planning, exports: readonly ExportModel[]): ThreadPlan {
  const { threads, objects } = planning.options.config ?? {};
  const settled = [{ name: planning.model.specifier, reason: 'the configuration says so' }];
  if (threads !== undefined)
    return { place: threads === 1 ? 'home' : 'pool', threads, ...(objects && { together: true }), because: settled };
  const state = findState(planning.index, exports);
  if (state.length > 0) return { place: 'home', threads: 1, ...(objects && { together: true }), because: state };
  if (objects !== undefined) return { place: 'together', together: true, because: settled };
  const companions = findCompanions(planning);
  if (companions.length > 0) {
    const because = companions.map((name) => ({ name, reason: 'objects of this class are passed to others' }));
    return { place: 'together', together: true, because };
  }
  const reason = planning.model.builtin
    ? 'settings of a builtin belong to the process, which all threads share'
    : 'no function sets, registers, configures or loads anything';
  return { place: 'pool', because: [{ name: planning.model.specifier, reason }] };
}
