/** Calls that every thread of a module has to run: they set something up, also for threads that come to it later. */
import { Call, type Parcel } from '../call.js';
import type { ModuleInfo } from '../reference.js';
import type { Lane } from './lane.js';

interface Broadcast {
  readonly call: Call;
  readonly parcel: Parcel;
}

const history = new Map<ModuleInfo, Broadcast[]>();

export function isBroadcast({ route }: Call): boolean {
  return route.module?.options.broadcast?.includes(route.path.join('.')) === true;
}

/** To all threads that know the module; `run` sends it to the first of them, whose result is the caller's. */
export function broadcast(call: Call, parcel: Parcel, others: Iterable<Lane>, run: (parcel: Parcel) => void): void {
  const module = call.route.module as ModuleInfo;
  // Handing a buffer over works once.
  const lasting: Parcel = { ...parcel, transfer: [] };
  run(lasting);
  const known = history.get(module) ?? [];
  known.push({ call, parcel: lasting });
  history.set(module, known);
  for (const lane of others) if (lane.introductions.knows(module)) send(repeat(call), lasting, lane);
}

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
