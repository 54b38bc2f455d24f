/** Whatever is thrown arrives: as itself, or as an error that says why it could not. */

import { Encoder } from '../wire/encode.js';
import { CannotCross } from '../wire/encode-side.js';
import { DeadlockError, UncloneableValueError } from '../wire/own-errors.js';
import { ThreadEncodeSide, type ThreadState } from './sides.js';

export function encodeThrown(error: unknown, state: ThreadState): unknown {
  try {
    return encode(error, state);
  } catch (problem) {
    return encode(problem instanceof CannotCross ? problem : new Error('an error that cannot be read'), state);
  }
}

function encode(error: unknown, state: ThreadState): unknown {
  return new Encoder(new ThreadEncodeSide(state, 'thrown value')).encode(readableError(error));
}

/** Refusals as errors that can cross, all others as they are. */
export function readableError(error: unknown): unknown {
  return error instanceof CannotCross ? new UncloneableValueError(error.message, error.path) : error;
}

export function deadlock(what: string): Error {
  return new DeadlockError(
    `${what}, which cannot happen before the callback that it was called in has ended: its thread waits for that callback`,
  );
}
