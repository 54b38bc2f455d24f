/** Arguments into their wire form: primitives as they are, everything else as a snapshot of this moment. */
import { type Call, Parcel } from './call.js';
import type { MainEncodeSide } from './encode-side.js';
import { UncloneableValueError } from './errors.js';
import { Carried } from './wire/carried.js';
import { Encoder } from './wire/encode.js';
import { CannotCross } from './wire/encode-side.js';
import { isPrimitive } from './wire/rows.js';

const noArguments = new Parcel([]);

/** Nothing of it has to be looked at: most arguments are like that. */
export function plainParcel(args: unknown[]): Parcel | undefined {
  if (args.length === 0) return noArguments;
  for (let i = 0; i < args.length; i++) if (!isPrimitive(args[i])) return undefined;
  return new Parcel(args);
}

/** Values. Fewer are copied in no time, and their calls travel together. */
const many = 1000;

function areCarried(args: readonly unknown[]): boolean {
  const carried = new Carried(() => false);
  return args.every((value) => carried.has(value, 1)) && carried.visited > many;
}

export function encodeArguments(args: unknown[], side: MainEncodeSide, call: Call): Parcel {
  if (areCarried(args)) return new Parcel(args).with({ isLive: true });
  const encoder = new Encoder(side);
  const taken: ArrayBuffer[] = [];
  side.taken = taken;
  const encoded = encodeAll(args, encoder);
  if (side.hosts.length > 0) {
    call.inContext = side.inContext;
    call.callbacks = new Set(side.hosts.map(({ id }) => id));
  }
  call.states = side.states;
  return new Parcel(encoded).with({
    special: encoder.special,
    transfer: encoder.transfer,
    taken,
    routes: side.routes,
    hosts: side.hosts,
    threadsOnly: side.threadsOnly,
  });
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
