/** Whatever is thrown arrives: as itself, or as an error that says why it could not. */

import { types } from 'node:util';
import { Encoder } from '../wire/encode.js';
import { CannotCross } from '../wire/encode-side.js';
import { attempt } from '../wire/keys.js';
import { className, kindOf } from '../wire/kinds.js';
import { DeadlockError, UncloneableValueError } from '../wire/own-errors.js';
import { type Asker, hostNode, ThreadEncodeSide, type ThreadState } from './sides.js';

export function encodeThrown(error: unknown, state: ThreadState, call: Asker): unknown {
  try {
    return encode(error, state, call);
  } catch (problem) {
    const readable = problem instanceof CannotCross ? problem : new Error('an error that cannot be read');
    return encode(tryAsError(error) ?? readable, state, call);
  }
}

/** A proxy may throw whatever it is asked. */
function tryAsError(thrown: unknown): Error | undefined {
  try {
    return asError(thrown);
  } catch {
    return undefined;
  }
}

/** `sjcl.exception.corrupt` makes no errors, but what has a message: it is thrown as an error that is called like its class. */
function asError(thrown: unknown): Error | undefined {
  if (typeof thrown !== 'object' || thrown === null || kindOf(thrown, Object.getPrototypeOf(thrown)) !== 'instance')
    return undefined;
  const message = attempt(thrown, 'message');
  if (typeof message !== 'string') return undefined;
  const name = className(thrown);
  const error = Object.assign(new Error(message), { name, stack: `${name}: ${message}` });
  for (const key of Object.keys(thrown)) Object.assign(error, { [key]: attempt(thrown, key) });
  return error;
}

function encode(error: unknown, state: ThreadState, call: Asker): unknown {
  const host = typeof error === 'object' && error !== null && !types.isNativeError(error) ? state.hosts.idOf(error) : 0;
  if (host !== 0) return hostNode(host);
  return new Encoder(new ThreadEncodeSide(state, 'thrown value', call)).encode(readableError(error));
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
