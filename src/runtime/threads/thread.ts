/** One thread and a port into it. */
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { long, Polling, patienceOf } from '../wire/polling.js';
import { SharedPort } from '../wire/shared-port.js';
import { arePolling, fallAsleep, stayAwake } from './awake.js';
import type { Channel, ChannelEvents, ChannelSettings } from './channel.js';
import { type EndThread, startThread } from './start-thread.js';

export class Thread implements Channel {
  readonly #port: MessagePort;
  readonly #shared: SharedPort;
  readonly #endThread: EndThread;
  readonly #polling = arePolling() ? new Polling() : undefined;
  readonly #accept: (message: unknown[]) => void;
  /** When it was last asked something. */
  #asked = 0;
  /** It took long to answer: the next answer may take as long. */
  #isSlow = false;
  /** This side stayed awake when it had asked. */
  #hasWaited = false;
  #cause: unknown;

  constructor(settings: ChannelSettings, events: ChannelEvents) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const memory = SharedPort.memory();
    this.#shared = new SharedPort(port1, memory, 0);
    this.#accept = events.message;
    this.#shared.listen((message) => {
      const took = performance.now() - this.#asked;
      this.#isSlow = took > long;
      // After a wait in vain it would tell of that, too.
      if (!this.#isSlow && !this.#hasWaited) this.#shared.measured(took);
      events.message(message);
    });
    // Nothing can be heard from a thread whose end of the port is closed.
    port1.on('close', () => void this.#endThread());
    // Whose answer it was is unknown: better all calls of this thread fail than that one of them never ends.
    port1.on('messageerror', (error) => this.kill(error));
    port1.unref();
    const attachment = { port: port2, memory, polls: this.#polling !== undefined };
    this.#endThread = startThread(settings, attachment, {
      ready: events.ready,
      error: (error) => {
        this.#cause ??= error;
      },
      exit: (code) => this.end(code, events),
    });
  }

  private end(code: number, events: ChannelEvents): void {
    fallAsleep(this);
    // What it said before it ended still counts.
    for (let said = this.#shared.receive(); said !== undefined; said = this.#shared.receive()) events.message(said);
    this.#port.close();
    events.lost(this.#cause === undefined ? `it exited with code ${code}` : messageOf(this.#cause), this.#cause);
  }

  post(message: unknown[], transfer: readonly ArrayBuffer[], blocked: boolean): void {
    this.#asked = performance.now();
    this.#hasWaited = !this.#isSlow && this.#polling?.begin() === true;
    if (this.#hasWaited) {
      this.#shared.stayAwake();
      stayAwake(this, this.#asked);
    }
    this.#shared.post(message, transfer);
    if (blocked) this.#shared.notify();
  }

  /** Milliseconds for which an answer is worth waiting for. */
  get patience(): number {
    return patienceOf(this.#shared.roundTrip);
  }

  /** Whether there was a message. */
  look(): boolean {
    if (!this.#shared.hasMore) return false;
    let message: unknown[] | undefined;
    try {
      message = this.#shared.receive();
    } catch (error) {
      this.kill(error);
    }
    if (message === undefined) return false;
    this.#accept(message);
    return true;
  }

  /** It was looked for messages all this time. */
  waited(milliseconds: number, found: boolean): void {
    this.#polling?.end(milliseconds, found, this.#shared.roundTrip);
    if (!found) this.rest();
  }

  private kill(cause: unknown): void {
    this.#cause ??= cause;
    void this.#endThread();
  }

  private rest(): void {
    if (this.#shared.sleep()) fallAsleep(this);
    else stayAwake(this, performance.now());
  }

  /** Memory is shared: the cell itself goes along. */
  cell(_id: number, cell: Int32Array): Int32Array {
    return cell;
  }

  cancel(_id: number, cell: Int32Array, begun: (() => void) | undefined): void {
    if (Atomics.compareExchange(cell, 0, 0, 2) === 1) begun?.();
  }

  ref(): void {
    this.#port.ref();
  }

  unref(): void {
    this.#port.unref();
    this.rest();
  }

  /** Ends the thread as soon as the native call that it may be in returns. */
  async terminate(): Promise<void> {
    await this.#endThread();
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
