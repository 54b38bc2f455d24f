/** Deals with messages from threads in slices, so that very many replies at once do not hold up everything else. */
import { milliseconds } from '../wire/clock.js';
import { Fifo } from '../wire/fifo.js';
import { setImmediate } from '../wire/timers.js';
import type { Lane } from './lane.js';
import { receive } from './receive.js';

/** Replies in one slice: what their callers go on to do takes longer than resolving them. */
const largestSlice = 512;
/** Milliseconds after which a turn of the event loop has delivered enough. */
const longestTurn = 2;
/** So few replies that nobody needs to look at the clock. */
const few = 256;
/** Replies between two looks at the clock. */
const portion = 32;

interface Backlog {
  readonly message: unknown[];
  at: number;
}

/** Those that have something left, in turn. */
const waiting: Delivery[] = [];
let count = 0;
/** When this turn has delivered enough; only known once there were more than a few. */
let deadline = Number.POSITIVE_INFINITY;
let pumping = false;

/** What one lane's thread has sent and the program has not been told yet. */
export class Delivery {
  readonly #lane: Lane;
  readonly #backlog = new Fifo<Backlog>();

  constructor(lane: Lane) {
    this.#lane = lane;
  }

  /** At once if possible, but never before what came earlier. */
  accept(message: unknown[]): void {
    const item: Backlog = { message, at: 0 };
    if (this.#backlog.size === 0) {
      if (this.deliver(item, largestSlice)) return;
      waiting.push(this);
    }
    this.#backlog.push(item);
    pump();
  }

  /** All that is left, now: the thread has ended. */
  finish(): void {
    for (const item of this.#backlog.takeAll())
      item.at = receive(this.#lane, item.message, item.at, Number.POSITIVE_INFINITY);
  }

  /** One slice; false if something is left. */
  continue(): boolean {
    const end = count + largestSlice;
    for (let item = this.#backlog.head; item !== undefined; item = this.#backlog.head) {
      if (!this.deliver(item, end - count)) return false;
      this.#backlog.shift();
    }
    return true;
  }

  private deliver(item: Backlog, most: number): boolean {
    const { message } = item;
    const end = count + most;
    while (item.at < message.length) {
      if (count >= end || isLate()) return false;
      const before = item.at;
      item.at = receive(this.#lane, message, before, portion);
      count += (item.at - before) >> 1;
    }
    this.#lane.upkeep.look();
    return true;
  }
}

/** Whether the loop has to go on with something else first. */
function isLate(): boolean {
  if (count < few) return false;
  if (deadline === Number.POSITIVE_INFINITY) {
    deadline = milliseconds() + longestTurn;
    pump();
    return false;
  }
  return milliseconds() > deadline;
}

function pump(): void {
  if (pumping) return;
  pumping = true;
  setImmediate(turn);
}

/** The loop has been elsewhere: the next slice, of the lane that has waited longest. */
function turn(): void {
  pumping = false;
  count = 0;
  deadline = Number.POSITIVE_INFINITY;
  const delivery = waiting.shift();
  if (delivery === undefined) return;
  if (!delivery.continue()) waiting.push(delivery);
  if (waiting.length > 0) pump();
}
