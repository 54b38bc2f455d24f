/** A link over a port that the main thread holds the other end of. */
import { longestSlice, Polling, wakeful } from '../wire/polling.js';
import type { SharedPort } from '../wire/shared-port.js';
import { type Link, takeCell } from './link.js';

export class PortLink implements Link {
  readonly sharesMemory = true;
  readonly #port: SharedPort;
  readonly #polling: Polling | undefined;
  #accept!: (message: unknown[]) => void;
  #isFree!: () => boolean;
  #isWaiting = false;
  /** Until when the event loop may be kept waiting. */
  #sliceEnd = 0;

  constructor(port: SharedPort, polls: boolean) {
    this.#port = port;
    this.#polling = polls ? new Polling() : undefined;
  }

  listen(accept: (message: unknown[]) => void, isFree: () => boolean): void {
    this.#accept = accept;
    this.#isFree = isFree;
    this.#port.listen((message) => this.deal(message));
  }

  post(message: unknown[], transfer: readonly ArrayBuffer[] = []): void {
    this.#port.post(message, transfer);
  }

  receive(): unknown[] | undefined {
    return this.#port.receive();
  }

  mayBegin(cell: Int32Array | number): boolean {
    return takeCell(cell as Int32Array);
  }

  pause(): void {
    if (this.#polling?.begin() !== true || !this.comesSoon()) this.#port.pause();
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
    this.#accept(message);
    if (this.#polling?.begin() !== true || !this.#isFree()) {
      this.rest();
      return;
    }
    this.#port.stayAwake();
    this.waitOn();
  }

  /** Promises have their turn before the next message, and in time the rest of the event loop has. */
  private waitOn(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    if (performance.now() < this.#sliceEnd) queueMicrotask(() => process.nextTick(waitAwake, this));
    else
      setImmediate(() => {
        this.#sliceEnd = performance.now() + longestSlice;
        this.waitAwake();
      });
  }

  waitAwake(): void {
    this.#isWaiting = false;
    const isThere = this.#port.hasMore || (this.#isFree() && this.comesSoon());
    const message = isThere ? this.#port.receive() : undefined;
    if (message === undefined) this.rest();
    else this.deal(message);
  }

  /** Nothing more is expected: the event loop will tell. */
  private rest(): void {
    if (!this.#port.sleep()) this.waitOn();
  }

  private comesSoon(): boolean {
    const start = performance.now();
    let now = start;
    let found = false;
    while (!found && now < start + wakeful) {
      for (let i = 0; i < 16 && !found; i++) found = this.#port.hasMore;
      now = performance.now();
    }
    this.#polling?.end(now - start, found);
    return found;
  }
}

function waitAwake(link: PortLink): void {
  link.waitAwake();
}
