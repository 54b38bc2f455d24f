/** Bounds what it may take to get one facade sound: what goes on for hours, or until memory ends, is refused instead. */

import { getHeapStatistics } from 'node:v8';
import { ts } from 'ts-morph';

/** Seconds of the processor's time, which do not depend on what else the machine does. */
const SECONDS = 120;
/** A share of the heap; the rest is for what follows. */
const HEAP = 0.9;
/** Milliseconds between two looks, each of which takes longer than to check a small function. */
const PERIOD = 50;

/** One for all rounds. The compiler asks it before each class, interface and function. */
export class Bounds implements ts.CancellationToken {
  /** Which bound was reached. */
  reached: string | undefined;
  readonly #begun = process.cpuUsage();
  readonly #seconds: number;
  #looked = 0;

  constructor(seconds = SECONDS) {
    this.#seconds = seconds;
  }

  isCancellationRequested(): boolean {
    const now = performance.now();
    if (now - this.#looked < PERIOD) return this.reached !== undefined;
    this.#looked = now;
    const { user, system } = process.cpuUsage(this.#begun);
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
    if (user + system > this.#seconds * 1e6) this.reached = `${this.#seconds} seconds`;
    else if (used > limit * HEAP)
      this.reached = `${Math.round((limit * HEAP) / 2 ** 20)} MiB (NODE_OPTIONS=--max-old-space-size=… allows more)`;
    return this.reached !== undefined;
  }

  throwIfCancellationRequested(): void {
    if (this.isCancellationRequested()) throw new ts.OperationCanceledException();
  }
}
