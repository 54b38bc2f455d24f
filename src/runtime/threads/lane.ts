/** One thread with an ordered channel of its own: the home of the objects that cannot leave it. */
import type { Call, Parcel } from '../calls/call.js';
import { brokenOn, type Frame, frameOn, isInside, type Section, type Turn } from '../calls/scope.js';
import { handOver } from '../calls/transfer.js';
import { mentionHosts, releaseHostsOf } from '../crossing/host-table.js';
import { deadHandle, ThreadLostError, warnOfLoss } from '../errors.js';
import { formOf } from '../handles/classes.js';
import { HandleState, type Token } from '../handles/handle-state.js';
import type { Progress } from '../wire/cell.js';
import { type Answer, callbackResult, type Extras, Op, Status } from '../wire/protocol.js';
import { RowReader } from '../wire/shapes.js';
import { queueMicrotask } from '../wire/timers.js';
import { replay } from './broadcast.js';
import type { Channel } from './channel.js';
import { Delivery } from './delivery.js';
import { Introductions } from './introductions.js';
import { openChannel } from './open-channel.js';
import { postOneByOne } from './operations.js';
import { Outbox } from './outbox.js';
import { PendingCalls } from './pending.js';
import type { Profile } from './profile.js';
import { States } from './states.js';
import { Upkeep } from './upkeep.js';

let lanes = 0;

/** What a message mentions that the thread must know. */
type Names = Pick<Parcel, 'routes' | 'hosts'>;

export class Lane implements Turn {
  readonly number = ++lanes;
  readonly profile: Profile;
  readonly pending = new PendingCalls();
  /** Open callbacks, innermost last. */
  readonly frames: Frame[] = [];
  /** Set once the thread has ended. */
  lost: ThreadLostError | undefined;
  /** Called when a reply has freed the thread for something else. */
  onReply: ((call: Call, microseconds: number) => void) | undefined;
  onLost: (() => void) | undefined;
  /** It runs; before that, calls wait for its start and not for each other. */
  isReady: boolean;
  /** Runs stateless functions, of anybody. */
  shared = false;
  /** Beyond the limit of threads: only for calls inside callbacks, when all other threads wait for callbacks. */
  spare = false;
  calls = 0;
  /** Microseconds that the calls under way will take, as far as is known. */
  load = 0;
  section: Section | undefined;
  held: Turn['held'] = [];
  closing = false;
  readonly states = new States(this);
  readonly rows = new RowReader();
  readonly #channel: Channel;
  readonly upkeep: Upkeep;
  readonly #delivery = new Delivery(this);
  readonly introductions: Introductions;
  #nextId = 1;
  readonly #out = new Outbox(() => this.flush());
  /** Why it is being ended; how it ended then says less. */
  #reason: string | undefined;
  /** Id of the reply before, in the message that is being read. */
  lastReply = 0;

  constructor(profile: Profile) {
    this.profile = profile;
    this.introductions = new Introductions(profile);
    this.isReady = profile.executor === 'process';
    this.#channel = openChannel(profile, {
      ready: () => {
        this.isReady = true;
      },
      message: (message) => this.#delivery.accept(message),
      lost: (reason, cause, signal) => this.end(this.#reason ?? reason, cause, signal),
    });
    this.upkeep = new Upkeep(this.pending, this.#channel);
  }

  /** How messages name it. */
  get title(): string {
    return `${this.profile.executor} ${this.number}`;
  }

  get pid(): number | undefined {
    return this.#channel.pid;
  }

  get handles(): number {
    return this.states.size;
  }

  /** Numbers the call, and the handle that it will make: pipelined calls name it before it exists. */
  begin(call: Call): number {
    call.lane = this;
    call.id = this.#nextId++;
    this.calls++;
    return call.id;
  }

  /** The object or iterator that the call will make. */
  promise(call: Call): HandleState {
    const state = new HandleState(this, call.id, call.type, formOf(call.type));
    state.token.iterator = call.op === Op.iterate;
    this.states.add(state);
    call.result = state;
    return state;
  }

  send(call: Call, parcel: Parcel): void {
    if (this.lost !== undefined) {
      call.fail(call.target === undefined ? this.lost : deadHandle(this.lost));
      return;
    }
    const broken = call.scope === undefined ? undefined : brokenOn(call.scope, this);
    if (broken !== undefined) {
      call.fail(broken.reason);
      return;
    }
    const frame = this.frames.length === 0 ? undefined : frameOn(call.scope, this);
    const { section, held } = frame ?? this;
    if (section !== undefined && !isInside(call.scope, section)) held.push({ call, parcel: handOver(parcel) });
    else this.transmit(call, parcel.isLive ? parcel : handOver(parcel), frame?.id ?? 0);
  }

  private transmit(call: Call, parcel: Parcel, frame: number): void {
    const { module } = call.route;
    const isNew = module !== undefined && !this.introductions.knows(module);
    const out = this.open(frame);
    this.introductions.define(call.route, out);
    if (isNew) {
      replay(module, (missed, before) => {
        this.begin(missed);
        this.transmit(missed, before, frame);
      });
    }
    this.introductions.defineNamed(parcel.routes, call.route, out);
    if (parcel.hosts.length > 0) mentionHosts(parcel.hosts, this);
    this.pending.add(call);
    const { extras } = call;
    this.#out.call(call, parcel, extras?.cancel === undefined ? extras : this.cancellable(call.id, extras));
    if (this.#out.isFull || parcel.isLive) this.flush();
  }

  private cancellable(id: number, extras: Extras): Extras {
    return { ...extras, cancel: this.#channel.cell(id, extras.cancel as Int32Array) };
  }

  /** A call that was sent is not to begin; `answered` is told how far it was. */
  cancel(call: Call, answered: (was: Progress) => void): void {
    // The thread has to have heard of the call before.
    this.flush();
    this.#channel.cancel(call.id, call.extras?.cancel as Int32Array, answered);
  }

  /** The message under construction; all of one tick and one frame travel together. */
  private open(frame: number): unknown[] {
    const { message } = this.#out;
    if (message.length > 0 && message[0] !== frame) this.flush();
    if (this.#out.message.length === 0) this.#out.begin(frame);
    return this.#out.message;
  }

  flush(): void {
    const { message, transfer } = this.#out;
    if (message.length === 0 || this.lost !== undefined) return;
    this.#out.empty();
    this.upkeep.look();
    try {
      this.#channel.post(message, transfer, this.frames.length > 0);
    } catch {
      postOneByOne(message, (part) => this.#channel.post(part, [], this.frames.length > 0), this.pending);
    }
  }

  /** The call's caller has gone; its thread is busy with it all the same. */
  abandon(call: Call): void {
    this.pending.abandon(call);
    this.upkeep.look();
  }

  /** Answers a callback. */
  answer(frame: Frame, answer: Answer, transfer: readonly ArrayBuffer[], names: Names): void {
    this.introduceAll(frame, names);
    this.flush();
    frame.closed = true;
    const index = this.frames.indexOf(frame);
    if (index >= 0) this.frames.splice(index, 1);
    if (this.lost !== undefined) return;
    queueMicrotask(() => this.resume(frame));
    mentionHosts(names.hosts, this);
    const { thrown, value, changes } = answer;
    this.#channel.post([callbackResult, frame.id, thrown ? Status.thrown : Status.ok, value, changes], transfer, true);
  }

  private introduceAll(frame: Frame, { routes }: Names): void {
    if (routes.length === 0) return;
    const out = this.open(frame.id);
    for (const route of routes) this.introductions.define(route, out);
  }

  /** The thread may forget an id. */
  release(token: Token): void {
    this.states.forget(token);
    if (this.lost !== undefined) return;
    if (token.iterator) this.open(0).push(Op.abandon, token.id);
    else this.open(0).push(Op.release, token.id, token.received);
  }

  /** Nobody holds the turn any more: what waited goes on. */
  resume(turn: Turn): void {
    const { held } = turn;
    turn.held = [];
    for (const { call, parcel } of held) this.send(call, parcel);
  }

  async terminate(reason: string): Promise<void> {
    this.closing = true;
    this.#reason ??= reason;
    await this.#channel.terminate(this.pending.size > 0);
    this.end(reason, undefined);
  }

  /** Its calls end at once, the thread when it can. */
  async kill(reason: string): Promise<void> {
    this.closing = true;
    this.#reason ??= reason;
    const ended = this.#channel.terminate(true);
    this.end(reason, undefined);
    await ended;
  }

  private end(reason: string, cause: unknown, signal?: NodeJS.Signals): void {
    if (this.lost !== undefined) return;
    this.#delivery.finish();
    const options = cause === undefined ? undefined : { cause };
    const lost = new ThreadLostError(`${this.title} has ended before the call did: ${reason}`, signal, options);
    this.lost = lost;
    this.upkeep.end();
    const turns: Turn[] = [this, ...this.frames];
    for (const frame of this.frames.splice(0)) frame.closed = true;
    const calls = [...this.pending.takeAll(), ...turns.flatMap(({ held }) => held.map(({ call }) => call))];
    for (const turn of turns) turn.held = [];
    this.states.clear();
    releaseHostsOf(this);
    this.onLost?.();
    if (calls.length === 0 && !this.closing) warnOfLoss(lost);
    for (const call of calls) call.lose(lost);
  }
}
