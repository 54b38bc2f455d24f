/** The thread's end of its channel: messages as they come, or one by one while it is blocked. */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { mainWord, Polling, threadWord } from '../wire/polling.js';

export interface Link {
  /** Nothing but memory is between it and the main thread. */
  readonly sharesMemory: boolean;
  /** Counts messages that are to wake a blocked thread. */
  readonly wake: Int32Array;
  /** Whether it pays to stay awake; undefined where it never does. */
  readonly polling?: Polling | undefined;
  /** @param isFree whether nothing is under way that needs the event loop */
  listen(accept: (message: unknown[]) => void, isFree: () => boolean): void;
  /** @throws if something in the message cannot be sent; nothing has been sent then */
  post(message: unknown[], transfer?: readonly ArrayBuffer[]): void;
  /** The next message, if one is there. */
  receive(): unknown[] | undefined;
  /** False if the call has been cancelled; from here on it cannot be. */
  mayBegin(cell: Int32Array | number): boolean;
}

export function takeCell(cell: Int32Array): boolean {
  return Atomics.compareExchange(cell, 0, 0, 1) !== 2;
}

/** Milliseconds for which a thread that has answered stays awake: a caller that awaits call after call is back sooner. */
const wakeful = 0.05;

/** Over a port that the main thread holds the other end of. */
export class PortLink implements Link {
  readonly sharesMemory = true;
  readonly wake: Int32Array;
  readonly #port: MessagePort;
  readonly polling: Polling | undefined;
  #accept!: (message: unknown[]) => void;
  #isFree!: () => boolean;
  /** Messages so far; the shared word says how many there are. */
  #received = 0;
  #isWaiting = false;

  constructor(port: MessagePort, wake: Int32Array, polls: boolean) {
    this.#port = port;
    this.wake = wake;
    this.polling = polls ? new Polling() : undefined;
  }

  listen(accept: (message: unknown[]) => void, isFree: () => boolean): void {
    this.#accept = accept;
    this.#isFree = isFree;
    this.#port.on('message', (message: unknown[]) => {
      this.#received++;
      this.deal(message);
    });
  }

  post(message: unknown[], transfer: readonly ArrayBuffer[] = []): void {
    this.#port.postMessage(message, transfer);
    Atomics.add(this.wake, threadWord, 1);
  }

  receive(): unknown[] | undefined {
    const message = receiveMessageOnPort(this.#port)?.message as unknown[] | undefined;
    if (message !== undefined) this.#received++;
    return message;
  }

  private deal(message: unknown[]): void {
    this.#accept(message);
    if (this.polling === undefined || this.#isWaiting || !this.#isFree() || !this.polling.begin()) return;
    this.#isWaiting = true;
    // One turn of the event loop for each message: the original's timers and promises have theirs.
    setImmediate(waitAwake, this);
  }

  waitAwake(): void {
    const polling = this.polling as Polling;
    this.#isWaiting = false;
    if (!this.#isFree()) return;
    if (!comesSoon(this.wake, this.#received | 0, polling)) return;
    const message = this.receive();
    if (message !== undefined) this.deal(message);
  }

  mayBegin(cell: Int32Array | number): boolean {
    return takeCell(cell as Int32Array);
  }
}

function waitAwake(link: PortLink): void {
  link.waitAwake();
}

/** Blocks until there are more messages than were seen. */
export function pause({ wake, polling }: Link, seen: number): void {
  if (polling?.begin() !== true || !comesSoon(wake, seen, polling)) Atomics.wait(wake, mainWord, seen);
}

function comesSoon(wake: Int32Array, seen: number, polling: Polling): boolean {
  const end = performance.now() + wakeful;
  do {
    for (let i = 0; i < 16; i++) {
      if (Atomics.load(wake, mainWord) === seen) continue;
      polling.paid();
      return true;
    }
  } while (performance.now() < end);
  polling.failed();
  return false;
}
