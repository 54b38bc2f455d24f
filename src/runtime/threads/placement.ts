/** Decides on which lane a call runs. */
import type { Call, Parcel } from '../call.js';
import { settings } from '../configure.js';
import { CrossThreadHandleError, DeadlockError, UncloneableValueError } from '../errors.js';
import type { ModuleInfo, ReferenceNode } from '../reference.js';
import { frameOn, linksOf, type Scope } from '../scope.js';
import { Op } from '../wire/protocol.js';
import { Lane } from './lane.js';
import { FunctionPool } from './pool.js';
import { type Profile, profileOf } from './profile.js';

/** All lanes whose thread has not ended. */
export const lanes = new Set<Lane>();
const homes = new Map<string, Lane>();
const pools = new Map<string, FunctionPool>();

export function place(call: Call, parcel: Parcel, _node: ReferenceNode, lane: Lane | undefined): void {
  const home = lane ?? homeOf(call);
  if (lane !== undefined && call.target === undefined) refuseThread(call.route.module, lane);
  if (!warm) {
    warm = true;
    const { module } = call.route;
    if (module !== undefined) warmUp(profileOf(module));
  }
  if (home !== undefined) {
    submit(call, parcel, home);
    return;
  }
  const module = call.route.module as ModuleInfo;
  if (call.makesObject) submit(call, parcel, laneForRoot(profileOf(module)));
  else poolOf(module).submit(call, parcel);
}

/** Numbers the call on its lane and hands it over. */
export function submit(call: Call, parcel: Parcel, lane: Lane): void {
  refuseDeadlock(call.scope, lane);
  if (parcel.threadsOnly !== undefined) refuseInProcess(parcel.threadsOnly, lane);
  lane.begin(call);
  if (call.scope !== undefined) call.enter(lane);
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
  for (const { frame } of linksOf(call.scope)) {
    if (frame === undefined || frame.closed || !frame.lane.introductions.knows(module)) continue;
    if (mayRunOn(module, frame.lane)) return frame.lane;
  }
  const { threads, objects } = module.options;
  if (threads !== 1 && !(objects === 'together' && givesObject(call))) return undefined;
  const key = moduleKey(module);
  let home = homes.get(key);
  if (home === undefined) {
    home = laneForRoot(profileOf(module));
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
  lane.onLost = lostHook(lane, () => homes.delete(key));
}

/** The state of a module does not depend on which file imports it, unless one wants it in a process. */
function moduleKey(module: ModuleInfo): string {
  const { specifier, parentUrl } = module;
  const isFile = specifier.startsWith('.') && parentUrl.startsWith('file:');
  return `${profileOf(module).executor} ${isFile ? new URL(specifier, parentUrl).href : specifier}`;
}

/** A thread without objects, a new one, or past the limit the least loaded. */
function laneForRoot(profile: Profile): Lane {
  const candidates = [...lanes].filter((lane) => lane.profile === profile && !lane.closing);
  const isHome = new Set(homes.values());
  const free = candidates.find(
    (lane) => lane.handles === 0 && lane.pending.size === 0 && !isHome.has(lane) && !lane.shared,
  );
  if (free !== undefined) return free;
  if (lanes.size < settings().maxThreads || candidates.length === 0) return startLane(profile);
  return candidates.reduce((least, lane) => (weight(lane) < weight(least) ? lane : least));
}

function weight(lane: Lane): number {
  return lane.handles + lane.pending.size;
}

export function startLane(profile: Profile): Lane {
  const lane = new Lane(profile);
  lanes.add(lane);
  lane.onLost = lostHook(lane, () => {});
  lane.onIdle = () => endWhenIdle(lane);
  return lane;
}

/** A thread without objects ends after `idleTimeout`, unless so few are left; one that is a home never does. */
function endWhenIdle(lane: Lane): NodeJS.Timeout | undefined {
  const { idleTimeout = Number.POSITIVE_INFINITY, minThreads = 0 } = settings();
  if (idleTimeout === Number.POSITIVE_INFINITY) return undefined;
  return setTimeout(() => {
    const needed = lane.pending.size > 0 || lane.handles > 0 || [...homes.values()].includes(lane);
    if (!needed && lanes.size > minThreads) void lane.terminate('it was idle');
  }, idleTimeout).unref();
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
  const profile = profileOf(module);
  const limit = module.options.threads;
  const key = `${profile.key} ${limit ?? ''}`;
  let pool = pools.get(key);
  if (pool === undefined) {
    pool = new FunctionPool(profile, limit);
    pools.set(key, pool);
  }
  return pool;
}

export function queuedCalls(): number {
  let queued = 0;
  for (const pool of pools.values()) queued += pool.queued;
  return queued;
}

/** An aborted call that no thread has yet. */
export function forget(call: Call): void {
  for (const pool of pools.values()) pool.remove(call);
  if (call.lane !== undefined) call.lane.held = call.lane.held.filter((held) => held.call !== call);
}

/**
 * A call made inside a callback of one lane, to a lane that is blocked in a callback which waits for the first: neither
 * can ever go on.
 */
function refuseDeadlock(scope: Scope | undefined, lane: Lane): void {
  if (scope === undefined || lane.frames.length === 0 || frameOn(scope, lane) !== undefined) return;
  for (const { frame } of linksOf(scope)) {
    if (frame === undefined || frame.closed) continue;
    const blocker = lane.frames.find((other) => !other.closed && (other.waitsFor.get(frame.lane) ?? 0) > 0);
    if (blocker !== undefined) {
      throw new DeadlockError(
        `${frame.lane.title} waits in a callback for this call to ${lane.title}, which waits in a callback for a call to ${frame.lane.title}`,
      );
    }
  }
}
