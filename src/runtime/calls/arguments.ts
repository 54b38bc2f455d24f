/** Arguments into their wire form: primitives as they are, everything else as a snapshot of this moment. */

import { hasInstances, isInstanceCopy } from '../crossing/copied-instances.js';
import { MainEncodeSide } from '../crossing/encode-side.js';
import { UncloneableValueError } from '../errors.js';
import { hasConstants } from '../handles/constants.js';
import type { Lane } from '../threads/lane.js';
import { Carried } from '../wire/carried.js';
import { Encoder } from '../wire/encode.js';
import { CannotCross, TooMuch } from '../wire/encode-side.js';
import { findOverlaps, type Span } from '../wire/overlaps.js';
import { isPrimitive } from '../wire/rows.js';
import { type Call, Parcel } from './call.js';

const noArguments = new Parcel([]);

/** Nothing of it has to be looked at: most arguments are like that. */
export function plainParcel(args: unknown[]): Parcel | undefined {
  if (args.length === 0) return noArguments;
  for (let i = 0; i < args.length; i++) if (!isPrimitive(args[i])) return undefined;
  return new Parcel(args);
}

/** Values inside of others. Fewer are copied in no time, and their calls travel together. */
const few = 1000;

interface Encoded {
  readonly parcel: Parcel;
  /** That of the handles among the arguments; without any, the call's own. */
  readonly lane: Lane | undefined;
}

/** @param lane the call's own */
export function encodeArguments(args: unknown[], call: Call, lane: Lane | undefined): Encoded {
  try {
    return copyArguments(args, call, lane, few);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    if (areCarried(args)) return { parcel: new Parcel(args).with({ isLive: true }), lane };
    return copyArguments(args, call, lane, Number.POSITIVE_INFINITY);
  }
}

function areCarried(args: readonly unknown[]): boolean {
  // One of them may be a constant of the original.
  if (hasConstants()) return false;
  const carried = new Carried(() => false, hasInstances() ? isInstanceCopy : undefined);
  return args.every((value) => carried.has(value, 1));
}

/**
 * @param overlaps what is known to lie in the same memory
 * @throws {TooMuch} if there are more values inside of others than `most`
 */
function copyArguments(
  args: unknown[],
  call: Call,
  own: Lane | undefined,
  most: number,
  overlaps?: readonly Span[],
): Encoded {
  const side = new MainEncodeSide('argument', own, call.route.module);
  const encoder = new Encoder(side, most);
  const taken: ArrayBuffer[] = [];
  side.taken = taken;
  side.overlaps = overlaps ?? findOverlaps(args);
  const encoded = encodeAll(args, encoder);
  const apart = overlaps === undefined ? encoder.copiedApart : undefined;
  if (apart !== undefined) return copyArguments(args, call, own, most, apart);
  if (side.hosts.length > 0) {
    call.inContext = side.inContext;
    call.callbacks = new Set(side.hosts.map(({ id }) => id));
  }
  call.states = side.states;
  if (taken.length > 0) {
    call.handsOver = true;
    call.route.handsOver = true;
  }
  const { routes, hosts, threadsOnly, lane } = side;
  const { special, transfer } = encoder;
  return { parcel: new Parcel(encoded).with({ special, transfer, taken, routes, hosts, threadsOnly }), lane };
}

export function encodeAll(values: readonly unknown[], encoder: Encoder): unknown[] {
  try {
    return values.map((value, index) => encoder.encodeAt(index, value));
  } catch (error) {
    throw toPublic(error);
  }
}

export function toPublic(error: unknown): unknown {
  return error instanceof CannotCross ? new UncloneableValueError(error.message, error.path) : error;
}
