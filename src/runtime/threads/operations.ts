/** Takes a message for the thread apart again, operation by operation. */
import type { Call } from '../call.js';
import { UncloneableValueError } from '../errors.js';
import { splitOperations } from '../wire/operations.js';

/** A value that looked cloneable was not: only its own call may fail. */
export function postOneByOne(
  message: readonly unknown[],
  post: (part: unknown[]) => void,
  pending: Map<number, Call>,
): void {
  for (const part of splitOperations(message)) {
    try {
      post([message[0], ...part]);
    } catch (error) {
      const call = pending.get(part[1] as number);
      pending.delete(part[1] as number);
      call?.fail(new UncloneableValueError((error as Error).message, 'argument', { cause: error }));
    }
  }
}
