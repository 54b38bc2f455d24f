/** The operations of a message to a thread, one after the other. */
import { flagExtras, Op, opMask } from './protocol.js';

export function* splitOperations(message: readonly unknown[]): Generator<unknown[]> {
  for (let i = 1; i < message.length; ) {
    const size = sizeAt(message, i);
    yield message.slice(i, i + size);
    i += size;
  }
}

/** What names things, for all calls that come after it. */
export function isDefinition(operation: readonly unknown[]): boolean {
  const op = (operation[0] as number) & opMask;
  return op === Op.module || op === Op.route || op === Op.table;
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
