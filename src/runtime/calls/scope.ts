/** Where in the program a call is made: inside which callbacks, options and exclusive sections. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { HandleState } from '../handles/handle-state.js';
import type { Lane } from '../threads/lane.js';
import { setTimeout } from '../wire/timers.js';
import type { Call, Parcel } from './call.js';
import type { CallOptions } from './options.js';

/** Calls of one lane follow one another here: on the lane itself, and again inside each callback that blocks it. */
export interface Turn {
  /** Whose calls alone may run. */
  section: Section | undefined;
  /** Calls that wait for the end of somebody else's section. */
  held: { readonly call: Call; readonly parcel: Parcel }[];
}

/** What others have to wait for: an open callback, or a section. */
export interface Holder {
  readonly what: 'a callback' | 'a section';
  readonly lane: Lane;
  /** Where its code runs. */
  inside: Scope | undefined;
  closed: boolean;
  /** Calls that were made inside and have not ended, by lane: what it may be waiting for itself. */
  readonly waitsFor: Map<Lane, number>;
}

/** A callback that a lane's thread is blocked on. */
export interface Frame extends Turn, Holder {
  readonly id: number;
  /** The call that the original was called by. */
  readonly call: Call | undefined;
  /** Its call was aborted: what is still made inside must not run outside of it. */
  broken: { readonly reason: unknown } | undefined;
}

export type Section = Holder;

/** A link of the chain; outer links through the text, and for callbacks through the call that they belong to. */
export interface Scope {
  readonly outer: Scope | undefined;
  readonly caller?: Scope | undefined;
  readonly frame?: Frame;
  readonly options?: CallOptions;
  readonly section?: Section;
}

const storage = new AsyncLocalStorage<Scope>();
let used = 0;

/** The chain at this point; costs nothing as long as nobody uses any of this. */
export function currentScope(): Scope | undefined {
  return used === 0 ? undefined : storage.getStore();
}

export function runInScope<T>(scope: Scope, run: () => T): T {
  used++;
  return storage.run(scope, run);
}

/** Milliseconds after the last use: switching a storage off and on again costs more than leaving it on. */
const calm = 100;
let closing: NodeJS.Timeout | undefined;

/** Frames end: when none is open and nothing else was ever used, calls need not look. */
export function leaveScope(): void {
  used--;
  if (used > 0 || closing !== undefined) return;
  closing = setTimeout(() => {
    closing = undefined;
    // With a storage in use, every promise of the process costs more.
    if (used === 0) storage.disable();
  }, calm).unref();
}

/** A callback is reached through its text and through its call: what is behind both is looked at once. */
export function* linksOf(scope: Scope | undefined): Generator<Scope> {
  if (scope === undefined) return;
  const seen = new Set<Scope>();
  // No recursion: callbacks are nested as deep as their program likes.
  const left: Scope[] = [scope];
  for (let link = left.pop(); link !== undefined; link = left.pop()) {
    if (seen.has(link)) continue;
    yield link;
    if (link.outer !== undefined) left.push(link.outer);
    if (link.caller === undefined) continue;
    seen.add(link);
    left.push(link.caller);
  }
}

/** The innermost open callback that blocks this lane and in which we are. */
export function frameOn(scope: Scope | undefined, lane: Lane): Frame | undefined {
  let innermost: Frame | undefined;
  for (const { frame } of linksOf(scope)) {
    if (
      frame !== undefined &&
      frame.lane === lane &&
      !frame.closed &&
      (innermost === undefined || frame.id > innermost.id)
    ) {
      innermost = frame;
    }
  }
  return innermost;
}

export function isInFrame(scope: Scope | undefined): boolean {
  for (const { frame } of linksOf(scope)) if (frame !== undefined && !frame.closed) return true;
  return false;
}

/** Whether we are in an open callback of a call on this object. */
export function isInCallOn(scope: Scope | undefined, target: HandleState): boolean {
  for (const { frame } of linksOf(scope)) if (frame?.closed === false && frame.call?.target === target) return true;
  return false;
}

/** A callback on this lane in which we are, and whose call was aborted. */
export function brokenOn(scope: Scope | undefined, lane: Lane): Frame['broken'] {
  for (const { frame } of linksOf(scope)) if (frame?.lane === lane && frame.broken !== undefined) return frame.broken;
  return undefined;
}

/** The open callbacks and sections in which we are. */
export function holdersIn(scope: Scope | undefined): Holder[] {
  return [...linksOf(scope)].flatMap(({ frame, section }) => {
    const holder = frame ?? section;
    return holder === undefined || holder.closed ? [] : [holder];
  });
}

export function isInside(scope: Scope | undefined, holder: Holder): boolean {
  for (const { frame, section } of linksOf(scope)) if (frame === holder || section === holder) return true;
  return false;
}

/** `calls` more, or fewer, of those that were made inside of the holders are waiting for the lane. */
export function countWaits(holders: readonly Holder[], lane: Lane, calls: 1 | -1): void {
  for (const { waitsFor } of holders) waitsFor.set(lane, (waitsFor.get(lane) ?? 0) + calls);
}

export function optionsOf(scope: Scope | undefined): CallOptions | undefined {
  for (const link of linksOf(scope)) if (link.options !== undefined) return link.options;
  return undefined;
}
