/** Takes a message for the thread apart again, operation by operation. */
import { flagExtras, Op, opMask } from '../wire/protocol.js';

export function* splitOperations(message: readonly unknown[]): Generator<unknown[]> {
  for (let i = 1; i < message.length; ) {
    const size = sizeAt(message, i);
    yield message.slice(i, i + size);
    i += size;
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
