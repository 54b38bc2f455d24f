/** Ends the object behind a handle, once; if the original's own ending fails, it may be tried again. */

import { stateKey } from '../calls/reference.js';
import { startCall } from '../calls/start-call.js';
import { deadHandle } from '../errors.js';
import { Op } from '../wire/protocol.js';
import { endingOf } from './classes.js';
import { stateOf } from './handle.js';
import type { HandleState } from './handle-state.js';

export async function dispose(handle: object): Promise<void> {
  const state = stateOf(handle)?.real;
  if (state === undefined) throw new TypeError(`not a handle: it has no ${String(stateKey)}`);
  // A promise of a handle that failed, or gave none: there is nothing to end.
  if (state.phase === 'released' || state.phase === 'failed' || state.phase === 'value') return;
  if (state.ending === undefined && state.lane.lost !== undefined) throw deadHandle(state.lane.lost);
  // Calls from here on see a released handle, those before it are on their way.
  const done = state.ending === undefined ? startCall(Op.dispose, state.reference, [endingOf(state.type)]) : undefined;
  state.ending ??= end(state, done as Promise<unknown>);
  await state.ending;
}

async function end(state: HandleState, done: Promise<unknown>): Promise<void> {
  try {
    await done;
  } catch (error) {
    state.real.ending = undefined;
    throw error;
  }
  // Meanwhile it may have turned out to be an object that was known already.
  state.real.phase = 'released';
  state.real.letGo();
}
