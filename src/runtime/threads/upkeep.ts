/** What the calls of a thread keep going: the process, as long as somebody waits for one of them; the thread, which may idle. */
import { clearTimeout } from '../wire/timers.js';
import type { Channel } from './channel.js';
import type { PendingCalls } from './pending.js';

export class Upkeep {
  /** Called when no call is left; may start the clock that ends the thread. */
  onIdle: (() => NodeJS.Timeout | undefined) | undefined;
  readonly #pending: PendingCalls;
  readonly #channel: Channel;
  #awaited = false;
  #busy = false;
  #idle: NodeJS.Timeout | undefined;

  constructor(pending: PendingCalls, channel: Channel) {
    this.#pending = pending;
    this.#channel = channel;
  }

  /** Calls have come or gone. */
  look(): void {
    const { areAwaited, size } = this.#pending;
    if (areAwaited !== this.#awaited) {
      this.#awaited = areAwaited;
      if (areAwaited) this.#channel.ref();
      else this.#channel.unref();
    }
    if (size > 0 === this.#busy) return;
    this.#busy = size > 0;
    if (this.#busy) this.end();
    else this.#idle = this.onIdle?.();
  }

  end(): void {
    clearTimeout(this.#idle);
  }
}
