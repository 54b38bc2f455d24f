/** Spreads calls of stateless functions over threads: short calls in company, long ones each on a thread of its own. */
import { availableParallelism } from 'node:os';
import type { Call, Parcel } from '../call.js';
import { settings } from '../configure.js';
import { QueueFullError } from '../errors.js';
import { isInFrame } from '../scope.js';
import { broadcast, isBroadcast } from './broadcast.js';
import type { Lane } from './lane.js';
import { lanes, startLane, submit } from './placement.js';
import type { Profile } from './profile.js';

interface Waiting {
  readonly call: Call;
  readonly parcel: Parcel;
}

/** Microseconds of work that a thread may have before it; enough to hide the way there, little to wait for. */
const budget = 500;
/** What a call of unknown cost counts: nothing goes behind it. */
const unknown = 1e9;
/** Work worth a further thread, in microseconds. */
const worthAThread = 20_000;
/** Milliseconds after which a call that was thought short, or is unknown, counts as long. */
const patience = 10;

export class FunctionPool {
  readonly #profile: Profile;
  readonly #limit: number | undefined;
  readonly #lanes: Lane[] = [];
  #queue: Waiting[] = [];
  #first = 0;
  /** Calls made inside callbacks: some thread waits for them, so they come first. */
  #urgent: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(profile: Profile, limit: number | undefined) {
    this.#profile = profile;
    this.#limit = limit;
  }

  get queued(): number {
    return this.#queue.length - this.#first + this.#urgent.length;
  }

  submit(call: Call, parcel: Parcel): void {
    if (isBroadcast(call)) {
      const first = this.#lanes[0] ?? this.addLane(false);
      if (first === undefined) throw new Error('no thread to run it on');
      const others = [...lanes].filter((lane) => lane !== first);
      broadcast(call, parcel, others, (lasting) => submit(call, lasting, first));
      return;
    }
    const urgent = isInFrame(call.scope);
    if (this.queued === 0 || urgent) {
      const lane = this.laneFor(call, urgent);
      if (lane !== undefined) {
        this.start(call, parcel, lane);
        return;
      }
    }
    if (urgent) {
      this.#urgent.push({ call, parcel });
      this.grow(call);
      return;
    }
    const { maxQueue = Number.POSITIVE_INFINITY } = settings();
    if (this.queued >= maxQueue) throw new QueueFullError(`${maxQueue} calls wait for a thread already`);
    this.#queue.push({ call, parcel });
    this.grow(call);
  }

  remove(call: Call): void {
    const index = this.#queue.findIndex((waiting) => waiting.call === call);
    if (index >= this.#first && index >= 0) this.#queue.splice(index, 1);
    this.#urgent = this.#urgent.filter((waiting) => waiting.call !== call);
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
      if (lane.load < 1 || (cost >= 0 && lane.load + cost <= budget)) return lane;
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

  /** A new thread if there is enough to do: one for each core for unknown calls, up to the limit for long ones. */
  private grow(call: Call): void {
    const { cost } = call.route;
    const most = cost < 0 ? availableParallelism() : cost * this.queued > worthAThread ? Number.POSITIVE_INFINITY : 1;
    if (this.#lanes.length < most && this.addLane(false) !== undefined) this.pump();
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.lookAgain();
    }, patience).unref();
  }

  /** Calls that have been waiting all this time wait for something long. */
  private lookAgain(): void {
    const waiting = this.#urgent[0] ?? this.#queue[this.#first];
    if (waiting === undefined) return;
    // Short calls are soon done where they are, unless something long is before them.
    const blocked = this.#lanes.every(({ load }) => load > patience * 1000);
    if ((blocked && this.addLane(false) !== undefined) || this.#urgent.length > 0) this.pump();
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
    if (this.#lanes.length > 0)
      return idle?.handles === 0 || this.#lanes.length < availableParallelism() ? idle : undefined;
    // All threads hold objects: the functions share the one with the least to do.
    const weight = (lane: Lane): number => (lane.frames.length > 0 ? 1e9 : 0) + lane.pending.size;
    return others.sort((a, b) => weight(a) - weight(b))[0] ?? startLane(this.#profile);
  }

  private onReply(lane: Lane, call: Call, microseconds: number): void {
    const { route } = call;
    if (call.cost > 0) {
      // Sums of fractions do not come back to zero by themselves: an idle thread has nothing before it.
      lane.load = lane.pending.size === 0 ? 0 : Math.max(0, lane.load - call.cost);
      route.cost =
        route.cost < 0
          ? microseconds
          : route.cost + (microseconds - route.cost) * (microseconds > route.cost ? 0.5 : 0.1);
    }
    if (this.queued > 0) this.pump();
  }

  private pump(): void {
    for (const waiting of this.#urgent) {
      const lane = this.laneFor(waiting.call, true);
      if (lane === undefined) break;
      this.#urgent = this.#urgent.slice(1);
      if (!waiting.call.abandoned) this.start(waiting.call, waiting.parcel, lane);
    }
    while (this.#first < this.#queue.length) {
      const { call, parcel } = this.#queue[this.#first] as Waiting;
      const lane = this.laneFor(call, false);
      if (lane === undefined) break;
      this.#first++;
      if (!call.abandoned) this.start(call, parcel, lane);
    }
    if (this.#first > 1024 || this.#first === this.#queue.length) {
      this.#queue = this.#queue.slice(this.#first);
      this.#first = 0;
    }
  }
}
