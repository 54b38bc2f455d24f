/** A link over a port that the main thread holds the other end of. */

import { begin, markLoading } from '../wire/cell.js';
import { milliseconds } from '../wire/clock.js';
import { long, wakefulnessOf } from '../wire/polling.js';
import type { SharedPort } from '../wire/shared-port.js';
import { Turns } from '../wire/turns.js';
import type { Link } from './link.js';

/**
 * Milliseconds for which this side may be blocked until there is more: to be woken so costs half of what the event loop costs.
 * That has something else to do at times, which nobody else knows of.
 */
const longestWait = 2;

export class PortLink implements Link {
  readonly sharesMemory = true;
  readonly #port: SharedPort;
  readonly #polls: boolean;
  #accept!: (message: unknown[]) => void;
  #isFree!: () => boolean;
  readonly #turns = new Turns(() => this.waitAwake());
  /** When it began to deal with what has come. */
  #begun: number | undefined;
  /** What came was short: so may be what comes next. */
  #isShort = false;
  /** The most that the event loop waits for while nothing is under way: our own ports. */
  #ports = 0;

  constructor(port: SharedPort, polls: boolean) {
    this.#port = port;
    this.#polls = polls;
  }

  listen(accept: (message: unknown[]) => void, isFree: () => boolean): void {
    this.#accept = accept;
    this.#isFree = isFree;
    this.#port.listen(
      (message) => this.deal(message),
      () => this.next(),
    );
  }

  /** Deals with what is there, before the port tells of it. */
  look(): void {
    for (let message = this.#port.receive(); message !== undefined; message = this.#port.receive()) this.deal(message);
    this.next();
  }

  post(message: unknown[], transfer: readonly ArrayBuffer[] = [], isUrgent = true): boolean {
    return this.#port.post(message, transfer, isUrgent);
  }

  hurry(): void {
    this.#port.hurry();
  }

  receive(): unknown[] | undefined {
    return this.#port.receive();
  }

  mayBegin(cell: Int32Array | number): boolean {
    return begin(cell as Int32Array);
  }

  isLoading(cell: Int32Array | number): void {
    markLoading(cell as Int32Array);
  }

  pause(): void {
    if (!this.comesSoon(true)) this.#port.pause();
  }

  blocked<T>(run: () => T): T {
    if (this.#port.awake) return run();
    this.#port.stayAwake();
    try {
      return run();
    } finally {
      this.rest();
    }
  }

  private deal(message: unknown[]): void {
    this.#begun ??= milliseconds();
    this.#accept(message);
  }

  /** What came has been dealt with. */
  private next(): void {
    const now = milliseconds();
    const took = now - (this.#begun ?? now);
    this.#begun = undefined;
    this.#isShort = took <= long;
    if (!this.#isFree()) {
      this.rest();
      return;
    }
    this.#port.stayAwake();
    this.#turns.plan(now);
  }

  private waitAwake(): void {
    const isThere = this.#port.hasMore || (this.#isFree() && (this.comesSoon() || this.waitBlocked()));
    const message = isThere ? this.#port.receive() : undefined;
    if (message === undefined) {
      this.rest();
      return;
    }
    this.deal(message);
    this.next();
  }

  /** Not while the original waits for something, as for a timer or a socket. */
  private waitBlocked(): boolean {
    const resources = process.getActiveResourcesInfo();
    if (!resources.every((resource) => resource === 'MessagePort')) return false;
    this.#ports ||= resources.length;
    return resources.length <= this.#ports && this.#port.wait(longestWait);
  }

  /** Nothing more is expected: the event loop will tell. */
  private rest(): void {
    if (!this.#port.sleep()) this.#turns.plan(milliseconds());
  }

  /** The caller stays awake only as long as that pays, and so does this side. */
  private mayWait(): boolean {
    return this.#polls && this.#port.isAwaited;
  }

  private comesSoon(isShort = this.#isShort): boolean {
    if (!isShort || !this.mayWait()) return false;
    const { roundTrip } = this.#port;
    const start = milliseconds();
    const end = start + wakefulnessOf(roundTrip);
    let now = start;
    while (now < end) {
      for (let i = 0; i < 16; i++) if (this.#port.hasMore) return true;
      now = milliseconds();
    }
    return false;
  }
}
