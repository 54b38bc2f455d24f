/** The text of the object behind a handle. */
import { stateOf } from '../handles/handle.js';
import { Op } from '../wire/protocol.js';
import type { ReferenceNode } from './reference.js';
import { startCall } from './start-call.js';

export function textOf(handle: object, args: readonly unknown[]): Promise<string> {
  const state = stateOf(handle);
  if (state === undefined) return Promise.reject(new TypeError('toString() of a handle is called on something else'));
  const members = state.reference as unknown as { readonly toString: ReferenceNode };
  return startCall(Op.call, members.toString, [...args]) as Promise<string>;
}
