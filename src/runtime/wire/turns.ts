/** When a side that waits awake looks again: promises have their turn before, and in time the rest of the event loop has. */
import { milliseconds } from './clock.js';
import { nextTick, queueMicrotask, setImmediate } from './timers.js';

/** Milliseconds for which one side may keep its event loop waiting. */
const longestSlice = 0.5;

export class Turns {
  readonly #turn: () => void;
  #isPlanned = false;
  /** Until when the event loop may be kept waiting. */
  #sliceEnd = 0;

  constructor(turn: () => void) {
    this.#turn = () => {
      this.#isPlanned = false;
      turn();
    };
  }

  plan(now: number): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    if (now < this.#sliceEnd) queueMicrotask(this.#afterPromises);
    else setImmediate(this.#beginSlice);
  }

  /** The next turn is one of the event loop. */
  endSlice(): void {
    this.#sliceEnd = 0;
  }

  readonly #afterPromises = (): void => nextTick(this.#turn);

  readonly #beginSlice = (): void => {
    this.#sliceEnd = milliseconds() + longestSlice;
    this.#turn();
  };
}
