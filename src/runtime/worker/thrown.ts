/** Whatever is thrown arrives: as itself, or as an error that says why it could not. */

import { Encoder } from '../wire/encode.js';
import { CannotCross } from '../wire/encode-side.js';
import { ThreadEncodeSide, type ThreadState } from './sides.js';

export function encodeThrown(error: unknown, state: ThreadState): unknown {
  try {
    return encode(error, state);
  } catch (problem) {
    return encode(problem instanceof CannotCross ? problem : new Error('an error that cannot be read'), state);
  }
}

function encode(error: unknown, state: ThreadState): unknown {
  const known = error instanceof CannotCross ? uncloneable(error) : error;
  return new Encoder(new ThreadEncodeSide(state, 'thrown value')).encode(known);
}

/** The main thread makes an `UncloneableValueError` of it. */
function uncloneable(problem: CannotCross): Error {
  const error = new TypeError(problem.message);
  error.name = 'UncloneableValueError';
  return Object.assign(error, { path: problem.path });
}
