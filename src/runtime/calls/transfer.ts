/** `transfer`: hands over buffers in an argument instead of copying them. */

import { moveBuffer } from '../wire/bytes.js';
import { type Place, valueAt } from '../wire/places.js';
import { Parcel } from './call.js';

const handedOver = new WeakSet<object>();
const nothing = Symbol('nothing is sent');
const unsendable = {
  get nothing(): never {
    throw nothing;
  },
};

/**
 * Marks the buffers in `value` (a buffer, a view, or an array or object of them): the next call that gets them takes them,
 * and they are empty afterwards. A `Buffer` that is a part of Node's pool is copied, since others live in that pool, and so is
 * the memory of WebAssembly, which cannot leave it.
 *
 * @param value goes into the call's arguments, at any depth
 * @returns the same value
 * @example
 *     await facade.compress(transfer(bytes));
 */
export function transfer<T>(value: T): T {
  for (const buffer of buffersOf(value)) handedOver.add(buffer);
  return value;
}

/**
 * The arguments of a call, with what stands at `places` marked as `transfer` does; for generated code.
 *
 * @param places `0` for a whole argument, `'1.data'` for a property of one
 */
export function transferred(args: readonly unknown[], places: readonly Place[]): readonly unknown[] {
  for (const place of places) transfer(valueAt(args, place));
  return args;
}

function buffersOf(value: unknown, seen: Set<unknown> = new Set()): ArrayBuffer[] {
  if (value instanceof ArrayBuffer) return [value];
  if (Buffer.isBuffer(value) && value.byteLength < value.buffer.byteLength) return [];
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (value === null || typeof value !== 'object' || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((member) => buffersOf(member, seen));
}

/**
 * Takes a marked buffer away from its owner; undefined for all others.
 *
 * @param later gets it instead, to be handed over when it is certain that the call is sent
 */
export function takeBuffer(buffer: ArrayBuffer, later: ArrayBuffer[] | undefined): ArrayBuffer | undefined {
  if (!handedOver.has(buffer)) return undefined;
  if (later !== undefined) {
    later.push(buffer);
    return buffer;
  }
  handedOver.delete(buffer);
  return moveBuffer(buffer);
}

/**
 * Nothing can refuse the call any more, so that the buffers which it hands over leave their owner: all in one copy of the arguments.
 * What the caller may change until the call is sent is copied, too.
 */
export function handOver(parcel: Parcel): Parcel {
  const { args, taken, isLive } = parcel;
  if (isLive) return new Parcel(structuredClone(args));
  if (taken.length === 0) return parcel;
  for (const buffer of taken) handedOver.delete(buffer);
  const others = parcel.transfer.filter((buffer) => !taken.includes(buffer));
  const transfer = [...others, ...taken.filter(canLeave)];
  return parcel.with({ taken: [], ...structuredClone({ args, transfer }, { transfer }) });
}

/** The memory of WebAssembly cannot. What may be handed over is looked at before what is sent: here nothing is sent. */
function canLeave(buffer: ArrayBuffer): boolean {
  try {
    structuredClone(unsendable, { transfer: [buffer] });
  } catch (error) {
    return error === nothing;
  }
  return true;
}
