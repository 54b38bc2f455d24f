/** Takes a message for the thread apart again, operation by operation. */
import type { Call } from '../call.js';
import { UncloneableValueError } from '../errors.js';
import { flagExtras, Op, opMask } from '../wire/protocol.js';

function* splitOperations(message: readonly unknown[]): Generator<unknown[]> {
  for (let i = 1; i < message.length; ) {
    const size = sizeAt(message, i);
    yield message.slice(i, i + size);
    i += size;
  }
}

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

function sizeAt(message: readonly unknown[], index: number): number {
  const op = message[index] as number;
  switch (op & opMask) {
    case Op.module:
      return 5;
    case Op.route:
      return 4;
    case Op.table:
    case Op.release:
      return 3;
    case Op.abandon:
      return 2;
    default:
      return 6 + ((op & flagExtras) === 0 ? 0 : 1) + (message[index + 5] as number);
  }
}
