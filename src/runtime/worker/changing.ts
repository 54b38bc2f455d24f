/** What a call has changed in its arguments comes back also if it fails: comments that were collected until the text was wrong. */
import { Encoder } from '../wire/encode.js';
import type { Place } from '../wire/places.js';
import type { ExecutionHost } from './execution.js';
import { changedIn, type Invocation } from './invocation.js';
import { isThenable } from './iterators.js';
import { ThreadEncodeSide } from './sides.js';

/** @param run calls the original with the arguments */
export function changing(
  call: Invocation,
  places: readonly Place[],
  args: unknown[],
  host: ExecutionHost,
  run: () => unknown,
): unknown {
  const tellAndThrow = (error: unknown): never => {
    tellOfChanges(call, places, args, host);
    throw error;
  };
  try {
    const result = run();
    return isThenable(result) ? Promise.resolve(result).catch(tellAndThrow) : result;
  } catch (error) {
    return tellAndThrow(error);
  }
}

/** What cannot be sent of it is left out: the error is what the call is about. */
function tellOfChanges(call: Invocation, places: readonly Place[], args: unknown[], host: ExecutionHost): void {
  try {
    const changed = { result: undefined, args: changedIn(places, args, host.hosts) };
    const encoder = new Encoder(new ThreadEncodeSide(host, 'argument', call));
    host.replies.changed(call.id, encoder.encode(changed), encoder.transfer);
  } catch {}
}
