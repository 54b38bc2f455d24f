/** Decides on which lane a call runs. */

import type { Call, Parcel } from '../calls/call.js';
import type { ModuleInfo } from '../calls/reference.js';
import { isInFrame, linksOf } from '../calls/scope.js';
import { settings } from '../configure.js';
import { CrossThreadHandleError, QueueFullError, UncloneableValueError } from '../errors.js';
import { rememberCaller } from '../handles/births.js';
import { Op } from '../wire/protocol.js';
import { longestTimer, setTimeout } from '../wire/timers.js';
import { broadcast, isBroadcast } from './broadcast.js';
import { refuseDeadlock } from './deadlock.js';
import { Lane } from './lane.js';
import { FunctionPool } from './pool.js';
import { type Profile, profileOf } from './profile.js';

/** All lanes whose thread has not ended. */
export const lanes = new Set<Lane>();
const homes = new Map<string, Lane>();
const pools = new Map<string, FunctionPool>();
const poolOfModule = new Map<ModuleInfo, FunctionPool>();

export function place(call: Call, parcel: Parcel, lane: Lane | undefined): void {
  const home = lane ?? homeOf(call);
  if (lane !== undefined && call.target === undefined) refuseThread(call.route.module, lane);
  if (!warm) {
    warm = true;
    const { module } = call.route;
    if (module !== undefined) warmUp(profileOf(module));
  }
  const module = call.route.module as ModuleInfo;
  if (isBroadcast(call)) {
    if (lane !== undefined) throw onlyThere(call, lane);
    submitToAll(call, parcel, home ?? poolOf(module).first);
    return;
  }
  const own = home ?? (call.makesObject ? laneForRoot(profileOf(module), isInFrame(call.scope)) : undefined);
  if (own === undefined) poolOf(module).submit(call, parcel);
  else {
    refuseOverflow(call, own);
    submit(call, parcel, own);
  }
}

function submitToAll(call: Call, parcel: Parcel, first: Lane): void {
  const others = [...lanes].filter((one) => one !== first);
  broadcast(call, parcel, others, (lasting) => submit(call, lasting, first));
}

/** Other threads would go without it. */
function onlyThere({ route }: Call, { title }: Lane): CrossThreadHandleError {
  return new CrossThreadHandleError(
    `${route} is to reach all threads, but an object among the arguments lives on ${title}; "threads": 1 in the settings keeps the module on one`,
  );
}

/** What ends something, and what a callback needs that a thread waits for, makes the queue shorter in the end. */
function refuseOverflow({ op, scope }: Call, lane: Lane): void {
  const { maxQueue = Number.POSITIVE_INFINITY } = settings();
  // One of them runs.
  if (lane.pending.size + lane.held.length <= maxQueue) return;
  if (op === Op.dispose || op === Op.finish || isInFrame(scope)) return;
  throw new QueueFullError(`${maxQueue} calls wait for ${lane.title} already`);
}

/** Numbers the call on its lane and hands it over. */
export function submit(call: Call, parcel: Parcel, lane: Lane): void {
  refuseDeadlock(call.scope, lane);
  if (parcel.threadsOnly !== undefined) refuseInProcess(parcel.threadsOnly, lane);
  lane.begin(call);
  if (call.scope !== undefined) call.enter(lane);
  rememberCaller(call);
  if (call.makesObject) lane.promise(call);
  lane.send(call, parcel);
}

/** A handle among the arguments has brought the call to a process. */
function refuseInProcess(path: string, { profile, title }: Lane): void {
  if (profile.executor === 'process')
    throw new UncloneableValueError(`${path} cannot cross to ${title}: only threads can get it`, path);
}

/** A handle among the arguments would bring what may crash, or cannot be loaded there, to a thread of this process. */
function refuseThread(module: ModuleInfo | undefined, lane: Lane): void {
  if (module === undefined || mayRunOn(module, lane)) return;
  throw new CrossThreadHandleError(
    `an object among the arguments lives on ${lane.title}, but ${module.specifier} runs in child processes only`,
  );
}

function mayRunOn(module: ModuleInfo, { profile }: Lane): boolean {
  return profile.executor === 'process' || profileOf(module).executor === 'thread';
}

/** The lane of a blocked callback that we are in, else the module's one home. */
function homeOf(call: Call): Lane | undefined {
  const { module } = call.route;
  if (module === undefined) throw new Error('a member of no object');
  if (call.scope !== undefined) {
    for (const { frame } of linksOf(call.scope)) {
      if (frame === undefined || frame.closed || !frame.lane.introductions.knows(module)) continue;
      if (mayRunOn(module, frame.lane)) return frame.lane;
    }
  }
  const { threads, objects } = module.options;
  if (threads !== 1 && !(objects === 'together' && givesObject(call))) return undefined;
  const key = moduleKey(module);
  let home = homes.get(key);
  if (home === undefined || home.closing) {
    home = laneForRoot(profileOf(module), isInFrame(call.scope));
    makeHome(key, home);
  }
  return home;
}

/** As far as can be told before: constants may be objects, and functions that gave data with objects in it will again. */
function givesObject(call: Call): boolean {
  return call.makesObject || call.op === Op.get || call.op === Op.set || call.route.givesObjects;
}

/** A result turned out to have objects in it: they live here, so the others of its module had better join them. */
export function learnObjects(call: Call): void {
  const { route, lane } = call;
  if (route.module?.options.objects !== 'together' || lane === undefined || route.givesObjects) return;
  route.givesObjects = true;
  const key = moduleKey(route.module);
  if (!homes.has(key)) makeHome(key, lane);
}

function makeHome(key: string, lane: Lane): void {
  homes.set(key, lane);
  lane.onLost = lostHook(lane, () => {
    if (homes.get(key) === lane) homes.delete(key);
  });
}

const keys = new Map<ModuleInfo, string>();

/** The state of a module does not depend on which file imports it, unless one wants it in a process. */
function moduleKey(module: ModuleInfo): string {
  let key = keys.get(module);
  if (key === undefined) {
    const { specifier, parentUrl } = module;
    const isFile = specifier.startsWith('.') && parentUrl.startsWith('file:');
    key = `${profileOf(module).executor} ${isFile ? new URL(specifier, parentUrl).href : specifier}`;
    keys.set(module, key);
  }
  return key;
}

/**
 * A thread without objects, a new one, or past the limit the least loaded. Inside a callback, threads that wait for callbacks
 * themselves are no choice: if all do, one more is started, because waiting for them could last for ever.
 */
function laneForRoot(profile: Profile, nested: boolean): Lane {
  const candidates = [...lanes].filter(
    (lane) => lane.profile === profile && !lane.closing && (!nested || lane.frames.length === 0),
  );
  const isHome = new Set(homes.values());
  const free = candidates.find(
    (lane) => lane.handles === 0 && lane.pending.size === 0 && !isHome.has(lane) && !lane.shared,
  );
  if (free !== undefined) return free;
  const isFull = lanes.size >= settings().maxThreads;
  if (!isFull || candidates.length === 0) {
    const lane = startLane(profile);
    lane.spare = isFull && nested;
    return lane;
  }
  return candidates.reduce((least, lane) => (weight(lane) < weight(least) ? lane : least));
}

function weight(lane: Lane): number {
  return lane.handles + lane.pending.size;
}

export function startLane(profile: Profile): Lane {
  const lane = new Lane(profile);
  lanes.add(lane);
  lane.onLost = lostHook(lane, () => {});
  lane.upkeep.onIdle = () => endWhenIdle(lane);
  return lane;
}

/** Milliseconds that a thread beyond the limit stays without work. */
const spareTimeout = 200;

/** A thread without objects ends after `idleTimeout`, unless so few are left; one that is a home never does. */
function endWhenIdle(lane: Lane): NodeJS.Timeout | undefined {
  const { idleTimeout = Number.POSITIVE_INFINITY, minThreads = 0, maxThreads } = settings();
  const timeout = lane.spare ? Math.min(idleTimeout, spareTimeout) : idleTimeout;
  if (timeout > longestTimer) return undefined;
  return setTimeout(() => {
    const needed = lane.pending.size > 0 || lane.handles > 0 || [...homes.values()].includes(lane);
    const least = timeout === idleTimeout ? minThreads : maxThreads;
    // Others that became idle with it may be about to end.
    const staying = [...lanes].filter(({ closing }) => !closing).length;
    if (!needed && staying > least) void lane.terminate('it was idle');
  }, timeout).unref();
}

/** The threads that are to be there from the first call on. */
function warmUp(profile: Profile): void {
  const { minThreads = 0, maxThreads } = settings();
  while (lanes.size < Math.min(minThreads, maxThreads)) startLane(profile);
}

let warm = false;

function lostHook(lane: Lane, also: () => void): () => void {
  const before = lane.onLost;
  return () => {
    before?.();
    lanes.delete(lane);
    also();
  };
}

function poolOf(module: ModuleInfo): FunctionPool {
  let pool = poolOfModule.get(module);
  if (pool === undefined) {
    const profile = profileOf(module);
    const limit = module.options.threads;
    const key = `${profile.key} ${limit ?? ''}`;
    pool = pools.get(key) ?? new FunctionPool(profile, limit);
    pools.set(key, pool);
    poolOfModule.set(module, pool);
  }
  return pool;
}

export function queuedCalls(): number {
  let queued = 0;
  for (const pool of pools.values()) queued += pool.queued;
  return queued;
}

/** Calls that no thread has yet are not to begin. */
export function dropQueued(error: unknown): void {
  for (const pool of pools.values()) pool.drop(error);
}

/** An aborted call that no thread has yet. */
export function forget(call: Call): void {
  for (const pool of pools.values()) pool.remove(call);
  const { lane } = call;
  if (lane === undefined) return;
  for (const turn of [lane, ...lane.frames]) turn.held = turn.held.filter((held) => held.call !== call);
}
