/** One call on its way: what has to happen when its reply comes. */

import type { Host } from '../crossing/host-table.js';
import type { HandleState } from '../handles/handle-state.js';
import type { Lane } from '../threads/lane.js';
import { announceEnd, type CallMessage } from '../tracing/diagnostics.js';
import type { Trace } from '../tracing/trace.js';
import { type Extras, noClass, Op } from '../wire/protocol.js';
import { copyBack } from './mutate.js';
import { endReading } from './reading.js';
import { memberRoot, type Route } from './reference.js';
import { countWaits, type Holder, holdersIn, type Scope } from './scope.js';

/** Shared: there are many calls. */
const none: readonly never[] = [];

export class Call {
  /**
   * One that is always there: when a collection of garbage finds none, the engine forgets what calls look like, and all the code
   * that it has optimised for them.
   */
  static readonly sample = new Call(Op.call, undefined, memberRoot, noClass);

  readonly op: number;
  readonly route: Route;
  /** The object it is a call on. */
  readonly target: HandleState | undefined;
  readonly type: number;
  id = 0;
  lane: Lane | undefined;
  resolve!: (value: unknown) => void;
  reject!: (reason: unknown) => void;
  /** The handle that its result will be. */
  result: HandleState | undefined;
  /** Has the caller's frames, as text once somebody asks. */
  trace: Trace | undefined;
  /** In which callbacks and sections it was made. */
  scope: Scope | undefined;
  extras: Extras | undefined;
  /** What it counts as on its thread, in microseconds. */
  cost = 0;

  // Few calls have these, and many may be under way: only those that have them take the room.

  /** Runs a function as the caller would; only for calls that pass callbacks. */
  declare inContext: (<T>(run: () => T) => T) | undefined;
  declare callbacks: Set<number> | undefined;
  /** Iterators among what it passed, as far as the original has begun to read them. */
  declare reading: Set<{ return(): unknown }> | undefined;
  /** Other objects that it names: they are not released before it has ended. */
  declare states: readonly HandleState[];
  /** Arguments that the call changes in place. */
  declare mutated: unknown[] | undefined;
  /** It takes buffers among its arguments from the caller. */
  declare handsOver: boolean;
  /** The caller has its answer already; the reply only says that the thread is free. */
  declare abandoned: boolean;
  /** It was aborted while its thread was running it. */
  declare aborted: { readonly reason: unknown } | undefined;
  /** Callbacks and sections that may be waiting for it. */
  declare holders: readonly Holder[];
  declare wantsHandle: boolean;
  /** For subscribers of the tracing channel. */
  declare message: CallMessage | undefined;
  /** When it was made, while tracing. */
  declare started: number;
  /** Why it could not be sent. */
  declare failure: unknown;
  /** Its caller's frames, for a warning that nobody has ended what it made. */
  declare lines: string | undefined;
  /** Tidies up what options attached. */
  declare onEnd: (() => void) | undefined;

  constructor(op: number, target: HandleState | undefined, route: Route, type: number) {
    this.op = op;
    this.target = target;
    this.route = route;
    this.type = type;
  }

  /** Its result stays in the thread: a handle or an iterator. */
  get makesObject(): boolean {
    return this.wantsHandle || this.op === Op.iterate;
  }

  /** Its lane is known: the callbacks and sections that it is made in may wait for that lane from here on. */
  enter(lane: Lane): void {
    this.holders = holdersIn(this.scope);
    countWaits(this.holders, lane, 1);
  }

  private leave(): void {
    const { lane, holders } = this;
    if (lane === undefined || holders === none) return;
    countWaits(holders, lane, -1);
    this.holders = none;
  }

  succeed(value: unknown): void {
    this.leave();
    this.onEnd?.();
    if (this.abandoned) {
      // Nobody will read what it iterates.
      if (this.op === Op.iterate) this.result?.letGo();
      return;
    }
    if (this.message !== undefined) announceEnd(this, false, value);
    this.resolve(this.mutated === undefined ? value : copyBack(this.mutated, value as never));
  }

  /** It will fail, but has changed its arguments before. */
  changed(args: unknown): void {
    if (this.mutated !== undefined) copyBack(this.mutated, args as never);
  }

  fail(reason: unknown): void {
    this.leave();
    this.onEnd?.();
    if (this.result !== undefined && this.result.phase === 'pending') {
      this.result.phase = 'failed';
      this.result.outcome = reason;
    }
    // Calls that were made on it are on their way; there will be no more.
    this.result?.letGo();
    if (this.abandoned) return;
    if (this.message !== undefined) announceEnd(this, true, reason);
    this.reject(reason);
  }

  /** Its thread has ended. */
  lose(reason: unknown): void {
    endReading(this);
    this.fail(reason);
  }

  /** The caller gets its answer now, whatever the thread is doing. */
  abandon(reason: unknown): void {
    if (this.abandoned) return;
    this.leave();
    this.onEnd?.();
    this.onEnd = undefined;
    this.abandoned = true;
    this.lane?.abandon(this);
    if (this.message !== undefined) announceEnd(this, true, reason);
    if (this.result !== undefined) {
      this.result.phase = 'failed';
      this.result.outcome = reason;
    }
    this.reject(reason);
  }
}

Object.assign(Call.prototype, {
  states: none,
  abandoned: false,
  handsOver: false,
  holders: none,
  wantsHandle: false,
  started: 0,
});

/** What goes to the thread: arguments in their wire form. */
export class Parcel {
  readonly args: readonly unknown[];

  // Arguments of most calls are plain and have none of these.

  declare readonly special: boolean;
  /** The arguments are the caller's own objects: they are sent before anybody can change them, or copied. */
  declare readonly isLive: boolean;
  declare readonly transfer: readonly ArrayBuffer[];
  /** Of those, what the caller hands over: its own until it is certain that the call is sent. */
  declare readonly taken: readonly ArrayBuffer[];
  /** Names that the thread must know first. */
  declare readonly routes: readonly Route[];
  /** Path of a value in it that only threads of this process can get. */
  declare readonly threadsOnly: string | undefined;
  /** Functions and objects of ours that it mentions. */
  declare readonly hosts: readonly Host[];

  constructor(args: readonly unknown[]) {
    this.args = args;
  }

  with(contents: Partial<Parcel>): Parcel {
    return Object.assign(new Parcel(this.args), this, contents);
  }
}

Object.assign(Parcel.prototype, {
  special: false,
  isLive: false,
  transfer: none,
  taken: none,
  routes: none,
  threadsOnly: undefined,
  hosts: none,
});
