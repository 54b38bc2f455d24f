/** Takes a message for the thread apart again, operation by operation. */
import { UncloneableValueError } from '../errors.js';
import { splitOperations } from '../wire/operations.js';
import type { PendingCalls } from './pending.js';

/** A value that looked cloneable was not: only its own call may fail. */
export function postOneByOne(
  message: readonly unknown[],
  post: (part: unknown[]) => void,
  pending: PendingCalls,
): void {
  for (const part of splitOperations(message)) {
    try {
      post([message[0], ...part]);
    } catch (error) {
      const call = pending.take(part[1] as number);
      call?.fail(new UncloneableValueError((error as Error).message, 'argument', { cause: error }));
    }
  }
}
