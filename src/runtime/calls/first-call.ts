/** The first call of a program: its thread takes longest, so that is started first of all. */
import { profileOf } from '../threads/profile.js';
import { startAhead } from '../threads/start-thread.js';
import { asReference, routeKey } from './reference.js';

let isFirst = true;

/** @param reference what the call is of */
export function prepareFirstCall(reference: unknown): void {
  if (!isFirst) return;
  isFirst = false;
  const module = asReference(reference)?.[routeKey].module;
  if (module === undefined) return;
  try {
    const profile = profileOf(module);
    if (profile.executor === 'thread') startAhead(profile);
  } catch {
    // The call will come to the same, and say so.
  }
}
