/** Calls that every thread of a module has to run: they set something up, also for threads that come to it later. */
import { Call, type Parcel } from '../calls/call.js';
import type { ModuleInfo } from '../calls/reference.js';
import { handOver } from '../calls/transfer.js';
import { ThreadLostError } from '../errors.js';
import { Op } from '../wire/protocol.js';
import type { Lane } from './lane.js';

interface Broadcast {
  readonly call: Call;
  readonly parcel: Parcel;
}

const history = new Map<ModuleInfo, Broadcast[]>();

/** Calls that the facade names, and whatever writes a property of the module or of a class of it: each thread has its own. */
export function isBroadcast({ op, route }: Call): boolean {
  if (route.module === undefined) return false;
  const { threads, broadcast: named } = route.module.options;
  if (threads === 1 || op === Op.get) return false;
  return op === Op.set || named?.includes(route.path.join('.')) === true;
}

/** To all threads that know the module; `run` sends it to the first of them, whose result is the caller's. */
export function broadcast(call: Call, parcel: Parcel, others: Iterable<Lane>, run: (parcel: Parcel) => void): void {
  const module = call.route.module as ModuleInfo;
  // Handing a buffer over works once.
  const lasting = handOver(parcel).with({ transfer: [] });
  run(lasting);
  const before = history.get(module) ?? [];
  // What is written again is the last value only, however often that happens.
  const known = call.op === Op.set ? before.filter((one) => !isSameWrite(one.call, call)) : before;
  const one = { call, parcel: lasting };
  history.set(module, [...known, one]);
  const { reject } = call;
  call.reject = (reason) => {
    if (reason instanceof ThreadLostError || call.abandoned) withdraw(module, one, before);
    reject(reason);
  };
  for (const lane of others) if (lane.introductions.knows(module)) send(repeat(call), lasting, lane);
}

/** What takes its thread with it, or never ends, is not done to every thread to come. */
function withdraw(module: ModuleInfo, lost: Broadcast, before: readonly Broadcast[]): void {
  const rest = history.get(module) ?? [];
  const superseded = before.filter((one) => !rest.includes(one));
  history.set(
    module,
    rest.flatMap((one) => (one === lost ? superseded : [one])),
  );
}

const isSameWrite = (one: Call, other: Call): boolean => one.op === other.op && one.route === other.route;

/** What a thread that gets to know the module has missed. */
export function replay(module: ModuleInfo, run: (call: Call, parcel: Parcel) => void): void {
  for (const { call, parcel } of history.get(module) ?? []) run(repeat(call), parcel);
}

/** Nobody waits for it: what fails there failed for the caller, too. */
function repeat(call: Call): Call {
  const again = new Call(call.op, undefined, call.route, call.type);
  again.resolve = ignore;
  again.reject = ignore;
  again.inContext = call.inContext;
  again.callbacks = call.callbacks;
  return again;
}

function send(call: Call, parcel: Parcel, lane: Lane): void {
  lane.begin(call);
  lane.send(call, parcel);
}

function ignore(): void {}
