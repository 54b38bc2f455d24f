/** One thread and a port into it. */

import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { cancel, type Progress } from '../wire/cell.js';
import { milliseconds } from '../wire/clock.js';
import { long, Polling, patienceOf } from '../wire/polling.js';
import { SharedPort } from '../wire/shared-port.js';
import { messageOf } from '../wire/thrown-text.js';
import { clearTimeout, setTimeout } from '../wire/timers.js';
import { arePolling, fallAsleep, isAwaited, stayAwake } from './awake.js';
import type { Channel, ChannelEvents, ChannelSettings } from './channel.js';
import { outside } from './outside.js';
import { type StartedThread, startThread } from './start-thread.js';

/** Milliseconds after which a side that dozes looks for messages. */
const nap = 1;

export class Thread implements Channel {
  readonly #port: MessagePort;
  readonly #shared: SharedPort;
  readonly #thread: StartedThread;
  readonly #polling = arePolling() ? new Polling() : undefined;
  readonly #accept: (message: unknown[]) => void;
  /** When it was last asked something, or answered. */
  #heard = 0;
  /** It took long to answer: the next answer may take as long. */
  #isSlow = false;
  /** The next answer tells how long it takes while sides sleep, if this side has to be woken for it. */
  #isMeasured = false;
  /** Somebody waits for answers. */
  #isAsked = false;
  #alarm: NodeJS.Timeout | undefined;
  #cause: unknown;
  /** Since when this side is awake for its answers, if it is. */
  awaitedSince = 0;

  constructor(settings: ChannelSettings, events: ChannelEvents) {
    // First of all: that takes longest, and the rest is done meanwhile.
    this.#thread = startThread(settings, {
      ready: events.ready,
      // It ends by itself, unless the original has put something else in the place of `process.exit`.
      error: (error) => this.kill(error),
      exit: (code) => this.end(code, events),
    });
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const memory = SharedPort.memory();
    this.#shared = new SharedPort(port1, memory, 0);
    this.#accept = events.message;
    this.#shared.listen(
      (message) => this.take(message),
      () => {
        if (!isAwaited(this)) this.rest();
      },
    );
    // Nothing can be heard from a thread whose end of the port is closed.
    port1.on('close', () => void this.#thread.end());
    // Whose answer it was is unknown: better all calls of this thread fail than that one of them never ends.
    port1.on('messageerror', (error) => this.kill(error));
    port1.unref();
    this.#thread.attach({ port: port2, memory, polls: this.#polling !== undefined });
  }

  private end(code: number, events: ChannelEvents): void {
    fallAsleep(this);
    clearTimeout(this.#alarm);
    // What it said before it ended still counts.
    for (let said = this.#shared.receive(); said !== undefined; said = this.#shared.receive()) events.message(said);
    this.#port.close();
    events.lost(this.#cause === undefined ? `it exited with code ${code}` : messageOf(this.#cause), this.#cause);
  }

  private take(message: unknown[]): void {
    const now = milliseconds();
    const took = now - this.#heard;
    this.#heard = now;
    this.#isSlow = took > long;
    if (!this.#isSlow && this.#isMeasured) this.#shared.measured(took);
    this.#isMeasured = false;
    this.#accept(message);
  }

  post(message: unknown[], transfer: readonly ArrayBuffer[], blocked: boolean): void {
    const now = milliseconds();
    this.#heard = now;
    const waits = !this.#isSlow && this.#polling?.begin(now) === true;
    if (waits) {
      this.#shared.stayAwake();
      stayAwake(this, now);
    }
    this.#isMeasured = true;
    this.#shared.post(message, transfer);
    if (blocked) this.#shared.notify();
  }

  get hasAnswer(): boolean {
    return this.#shared.hasMore;
  }

  /** This side is awake for its answers: it takes what is there, and gives up after a while. */
  lookOrRest(now: number): void {
    const waited = now - this.awaitedSince;
    const found = this.look();
    if (!found && waited <= patienceOf(this.#shared.roundTrip)) return;
    this.awaitedSince = now;
    this.#polling?.end(waited, found, this.#shared.roundTrip, now);
    if (!found) this.rest();
  }

  /** Whether there was a message. */
  private look(): boolean {
    if (!this.#shared.hasMore) return false;
    let message: unknown[] | undefined;
    try {
      message = this.#shared.receive();
    } catch (error) {
      this.kill(error);
    }
    if (message === undefined) return false;
    this.#isMeasured = false;
    this.#heard = milliseconds();
    this.#accept(message);
    return true;
  }

  private kill(cause: unknown): void {
    this.#cause ??= cause;
    void this.#thread.end();
  }

  /** More answers to short calls are probably on their way. */
  private rest(dozes = this.#isAsked && !this.#isSlow): void {
    if (!(dozes ? this.#shared.doze() : this.#shared.sleep())) {
      stayAwake(this, milliseconds());
      return;
    }
    fallAsleep(this);
    if (dozes) outside(this.#setAlarm);
  }

  readonly #setAlarm = (): void => {
    this.#alarm = this.#alarm?.refresh() ?? setTimeout(() => this.wakeFromDoze(), nap).unref();
  };

  private wakeFromDoze(): void {
    if (!this.#shared.dozes) return;
    this.#shared.stayAwake();
    this.rest(this.look() && this.#isAsked);
  }

  /** Memory is shared: the cell itself goes along. */
  cell(_id: number, cell: Int32Array): Int32Array {
    return cell;
  }

  cancel(_id: number, cell: Int32Array, answered: (was: Progress) => void): void {
    answered(cancel(cell));
  }

  ref(): void {
    this.#isAsked = true;
    this.#port.ref();
  }

  unref(): void {
    this.#isAsked = false;
    this.#port.unref();
    this.rest();
  }

  /** Ends the thread as soon as the native call that it may be in returns. */
  async terminate(): Promise<void> {
    await this.#thread.end();
  }
}
