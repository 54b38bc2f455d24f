/** Ends the object behind a handle, once. */
import { HandleReleasedError } from './errors.js';
import { stateOf } from './handle.js';
import { stateKey } from './reference.js';
import { startCall } from './start-call.js';
import { Op } from './wire/protocol.js';

export async function dispose(handle: object): Promise<void> {
  const state = stateOf(handle);
  if (state === undefined) throw new TypeError(`not a handle: it has no ${String(stateKey)}`);
  // A promise of a handle that failed, or gave none: there is nothing to end.
  if (state.real.phase === 'released' || state.real.phase === 'failed' || state.real.phase === 'value') return;
  if (state.lane.lost !== undefined)
    throw new HandleReleasedError('the thread of this object has ended', { cause: state.lane.lost });
  const done = startCall(Op.dispose, state.reference, []);
  // Calls from here on see a released handle, those before it are on their way.
  state.real.phase = 'released';
  try {
    await done;
  } finally {
    state.real.letGo();
  }
}
