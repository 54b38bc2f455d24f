/** Iterators of the caller that the original reads: if it is stopped in the middle they end, as they do when a loop is left. */
import type { Call } from './call.js';

/** Called with what the original calls on an object of the caller. */
export function noteReading(call: Call, iterator: unknown, method: object): void {
  const { name } = method as { readonly name?: unknown };
  if ((name !== 'next' && name !== 'return') || !canEnd(iterator)) return;
  call.reading ??= new Set();
  if (name === 'next') call.reading.add(iterator);
  else call.reading.delete(iterator);
}

/** The call is over for its caller while the original was still reading. */
export function endReading(call: Call): void {
  const { reading, inContext = (run) => run() } = call;
  call.reading = undefined;
  for (const iterator of reading ?? []) {
    // One that gives up its own call is still running. What they throw at their end has nobody to hear it any more.
    const end = (): unknown => iterator.return();
    inContext(() => Promise.resolve().then(end)).catch(() => {});
  }
}

function canEnd(value: unknown): value is { return(): unknown } {
  return typeof value === 'object' && value !== null && 'return' in value && typeof value.return === 'function';
}
