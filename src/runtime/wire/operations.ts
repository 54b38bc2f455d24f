/** The operations of a message to a thread, one after the other. */
import { flagExtras, flagSame, headSize, Op, opMask } from './protocol.js';

/** Each of them complete: what was left out because it is as before is filled in. */
export function* splitOperations(message: readonly unknown[]): Generator<unknown[]> {
  let head: unknown[] = [];
  for (let i = 1; i < message.length; ) {
    const op = message[i] as number;
    const same = (op & flagSame) !== 0;
    if (same) head = [op & ~flagSame, (head[1] as number) + 1, ...head.slice(2)];
    else if ((op & opMask) >= Op.call) head = message.slice(i, i + headSize);
    else {
      yield message.slice(i, i + sizeOf(op));
      i += sizeOf(op);
      continue;
    }
    i += same ? 1 : headSize;
    const rest = ((op & flagExtras) === 0 ? 0 : 1) + (head[headSize - 1] as number);
    yield [...head, ...message.slice(i, i + rest)];
    i += rest;
  }
}

/** What names things, for all calls that come after it. */
export function isDefinition(operation: readonly unknown[]): boolean {
  const op = (operation[0] as number) & opMask;
  return op === Op.module || op === Op.route || op === Op.table;
}

function sizeOf(op: number): number {
  switch (op & opMask) {
    case Op.module:
      return 5;
    case Op.route:
      return 4;
    case Op.abandon:
    case Op.load:
      return 2;
    default:
      return 3;
  }
}
