/** Spreads calls of stateless functions over threads: short calls in company, long ones each on a thread of its own. */
import type { Call, Parcel } from '../calls/call.js';
import { isInFrame } from '../calls/scope.js';
import { handOver } from '../calls/transfer.js';
import { settings } from '../configure.js';
import { QueueFullError } from '../errors.js';
import { setImmediate, setTimeout } from '../wire/timers.js';
import { cores } from './cores.js';
import { budgetFor, isShort, nextCost, threadsFor, unknown, worthAThread } from './costs.js';
import type { Lane } from './lane.js';
import { lanes, startLane, submit } from './placement.js';
import type { Profile } from './profile.js';
import { Queue } from './queue.js';

/** Milliseconds after which a call that was thought short, or is unknown, counts as long. */
const patience = 10;
const longestPatience = 1000;

export class FunctionPool {
  readonly #profile: Profile;
  readonly #limit: number | undefined;
  readonly #lanes: Lane[] = [];
  readonly #queue = new Queue();
  /** Calls known to be short overtake long ones that wait, … */
  readonly #short = new Queue();
  /** … but when some have, it is the turn of a long one. */
  #isTurnOfLong = false;
  /** Calls made inside callbacks: some thread waits for them, so they come first. */
  readonly #urgent = new Queue();
  #timer: NodeJS.Timeout | undefined;
  /** Since the last look. */
  #replies = 0;
  /** Until the next look; it doubles with each thread: the first calls of a module wait for its loading, too. */
  #patience = patience;

  constructor(profile: Profile, limit: number | undefined) {
    this.#profile = profile;
    this.#limit = limit;
  }

  get queued(): number {
    return this.#queue.size + this.#short.size + this.#urgent.size;
  }

  /** The thread that was there first; it is started if there is none. */
  get first(): Lane {
    const lane = this.#lanes[0] ?? this.addLane(false);
    if (lane === undefined) throw new Error('no thread to run it on');
    return lane;
  }

  submit(call: Call, parcel: Parcel): void {
    const urgent = call.scope !== undefined && isInFrame(call.scope);
    const { cost } = call.route;
    const queue = isShort(cost) ? this.#short : this.#queue;
    if (urgent || (queue.size === 0 && this.#urgent.size === 0)) {
      const lane = this.laneFor(call, urgent);
      if (lane !== undefined) {
        this.start(call, parcel, lane);
        return;
      }
    }
    if (urgent) {
      this.#urgent.push({ call, parcel: handOver(parcel) });
      this.grow(call);
      return;
    }
    const { maxQueue = Number.POSITIVE_INFINITY } = settings();
    if (this.queued >= maxQueue) throw new QueueFullError(`${maxQueue} calls wait for a thread already`);
    queue.push({ call, parcel: handOver(parcel) });
    this.grow(call);
  }

  remove(call: Call): void {
    for (const queue of [this.#queue, this.#short, this.#urgent]) queue.remove(call);
    this.keepAlive();
  }

  /** All that wait fail. */
  drop(error: unknown): void {
    for (const queue of [this.#queue, this.#short, this.#urgent])
      for (const { call } of queue.takeAll()) call.fail(error);
    this.keepAlive();
  }

  private start(call: Call, parcel: Parcel, lane: Lane): void {
    const { cost } = call.route;
    call.cost = cost < 0 ? unknown : cost;
    lane.load += call.cost;
    try {
      submit(call, parcel, lane);
    } catch (error) {
      lane.load -= call.cost;
      call.fail(error);
    }
  }

  /** A thread that can take the call at once; the first ones first, so that the others stay asleep. */
  private laneFor(call: Call, urgent: boolean): Lane | undefined {
    const { cost } = call.route;
    for (const lane of this.#lanes) {
      if (lane.lost !== undefined || lane.closing || lane.frames.length > 0) continue;
      if (lane.spare && !urgent && lanes.size > settings().maxThreads) continue;
      const load = loadOf(lane);
      if (load < 1 || (cost >= 0 && load + cost <= budgetFor(cost))) return lane;
    }
    return urgent || this.#lanes.length === 0 ? this.addLane(urgent) : undefined;
  }

  /** One more than there may be, if otherwise threads that wait for callbacks would wait for each other. */
  private addSpare(): Lane | undefined {
    if (this.#lanes.some((lane) => !lane.closing && lane.frames.length === 0)) return undefined;
    const lane = startLane(this.#profile);
    lane.spare = true;
    return this.adopt(lane);
  }

  /** A new thread if there is enough to do. */
  private grow(call: Call): void {
    const { cost } = call.route;
    const isEnough = cost < 0 || cost * this.queued > worthAThread * this.#lanes.length;
    const most = isEnough ? threadsFor(cost) : 1;
    if (this.#lanes.length < most && this.addLane(false) !== undefined) this.pump();
    // Replies that came while this thread was held up are read first.
    this.#timer ??= setTimeout(() => setImmediate(() => this.lookAgain()), this.#patience);
    this.keepAlive();
  }

  /** The process stays for calls that wait, even if nobody waits for those that the threads are busy with. */
  private keepAlive(): void {
    if (this.queued > 0) this.#timer?.ref();
    else this.#timer?.unref();
  }

  /** Calls that have been waiting all this time wait for something long. */
  private lookAgain(): void {
    this.#timer = undefined;
    const waiting = this.#urgent.head ?? this.#queue.head ?? this.#short.head;
    if (waiting === undefined) {
      this.#patience = patience;
      return;
    }
    // Short calls are soon done where they are, unless something long is before them, or one of them is not short this time.
    const isSilent = this.#replies === 0;
    this.#replies = 0;
    const blocked = this.#lanes.every((lane) => lane.isReady && (isSilent || loadOf(lane) > patience * 1000));
    const grown = blocked && this.addLane(false) !== undefined;
    if (grown) this.#patience = Math.min(this.#patience * 2, longestPatience);
    if (grown || this.#urgent.size > 0) this.pump();
    if (this.queued > 0) this.grow(waiting.call);
  }

  private addLane(urgent: boolean): Lane | undefined {
    const limit = Math.min(this.#limit ?? Number.POSITIVE_INFINITY, settings().maxThreads);
    const lane = this.#lanes.length >= limit ? undefined : this.freeLane();
    if (lane === undefined || (urgent && lane.frames.length > 0)) return urgent ? this.addSpare() : undefined;
    return this.adopt(lane);
  }

  private adopt(lane: Lane): Lane {
    lane.shared = true;
    this.#lanes.push(lane);
    lane.onReply = (call, microseconds) => this.onReply(lane, call, microseconds);
    const before = lane.onLost;
    lane.onLost = () => {
      before?.();
      this.#lanes.splice(this.#lanes.indexOf(lane), 1);
      setImmediate(() => this.pump());
    };
    return lane;
  }

  private freeLane(): Lane | undefined {
    const others = [...lanes].filter((lane) => lane.profile === this.#profile && !lane.shared && !lane.closing);
    const unused = others.find((lane) => lane.calls === 0 && lane.pending.size === 0);
    if (unused !== undefined) return unused;
    if (lanes.size < settings().maxThreads) return startLane(this.#profile);
    const idle = others.find((lane) => lane.pending.size === 0);
    // Past the limit, functions share threads with objects, as far as that keeps the processor busy.
    if (this.#lanes.length > 0) return idle?.handles === 0 || this.#lanes.length < cores ? idle : undefined;
    // All threads hold objects: the functions share the one with the least to do.
    const weight = (lane: Lane): number => (lane.frames.length > 0 ? 1e9 : 0) + lane.pending.size;
    return others.sort((a, b) => weight(a) - weight(b))[0] ?? startLane(this.#profile);
  }

  private onReply(lane: Lane, call: Call, microseconds: number): void {
    const { route } = call;
    this.#replies++;
    if (call.cost > 0) {
      lane.load = Math.max(0, lane.load - call.cost);
      route.cost = nextCost(route.cost, microseconds);
    }
    if (this.queued > 0) this.pump();
  }

  private pump(): void {
    this.placeAll();
    this.keepAlive();
  }

  private placeAll(): void {
    this.place(this.#urgent, true);
    if (this.#isTurnOfLong && this.#short.size > 0 && !this.place(this.#queue, false, 1)) return;
    const before = this.#short.size;
    if (this.place(this.#short, false)) this.place(this.#queue, false);
    this.#isTurnOfLong = this.#short.size < before && this.#queue.size > 0;
  }

  /** Gives threads to calls that wait; false if some still do, and no thread is free for them. */
  private place(queue: Queue, urgent: boolean, most = Number.POSITIVE_INFINITY): boolean {
    for (let placed = 0; placed < most; ) {
      const waiting = queue.head;
      if (waiting === undefined) return true;
      const lane = this.laneFor(waiting.call, urgent);
      if (lane === undefined) return false;
      queue.shift();
      if (waiting.call.abandoned) continue;
      this.start(waiting.call, waiting.parcel, lane);
      placed++;
    }
    return true;
  }
}

/**
 * An idle thread has nothing before it: sums of fractions do not come back to zero by themselves, and a call that was refused
 * before it was sent has no reply that would take its cost away.
 */
function loadOf(lane: Lane): number {
  if (lane.pending.size === 0 && lane.held.length === 0) lane.load = 0;
  return lane.load;
}
