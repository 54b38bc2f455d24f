/** `snapshot`: all data properties of an object in one hop. */
import { type Handle, stateOf } from '../handles/handle.js';
import { Op } from '../wire/protocol.js';
import { startCall } from './start-call.js';

/** The properties of a facade class that are data, as they are written in the facade. */
export type Snapshot<H> = { [K in keyof H as H[K] extends Promise<unknown> ? K : never]: Awaited<H[K]> };

/**
 * Reads all data properties, own ones and getters, at one moment. Methods are left out.
 *
 * @param handle or the promise of one
 * @throws what a getter throws, and `HandleReleasedError` if the handle is dead
 * @example
 *     const { open, memory } = await snapshot(db);
 */
export function snapshot<H extends Handle>(handle: H | Promise<H>): Promise<Snapshot<H>> {
  const state = stateOf(handle);
  if (state === undefined) return Promise.reject(new TypeError('snapshot() needs a handle'));
  return startCall(Op.snapshot, state.reference, []) as Promise<Snapshot<H>>;
}
