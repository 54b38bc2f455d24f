/**
 * Whether it pays to stay awake for the next message: waking a sleeping core costs many times what a short call does. How
 * many, differs from machine to machine by ten times and more, so it is measured.
 */

/** Milliseconds after which a call is long: being woken for the next message costs little beside it. */
export const long = 0.5;

/** Milliseconds of a round trip between two sides that sleep: at least, … */
export const leastRoundTrip = 0.04;
/** … and as long as none was measured. */
export const firstRoundTrip = 0.15;
/** So much does one measurement count beside those before it. */
const weight = 0.25;

/**
 * Milliseconds that may be waited in vain: enough for the system to find out that both sides are busy, and to give them a
 * core each. They come back with what is saved by not being woken, …
 */
const first = 20;
/** … up to so many. */
const most = 30;
/** Once they are spent, as many as at first are given again, after a rest: twice as long after each time that it did not pay. */
const firstRest = 40;
const longestRest = firstRest * 128;

export function mean(before: number, measured: number): number {
  return before + (Math.min(measured, long) - before) * weight;
}

/** Milliseconds for which a side that has asked stays awake: the other one may have to be woken first. */
export function patienceOf(roundTrip: number): number {
  return roundTrip * 1.5;
}

/** The same for a side that has answered: a caller that awaits call after call is back sooner than one can be woken. */
export function wakefulnessOf(roundTrip: number): number {
  return roundTrip / 2;
}

export class Polling {
  #credit = first;
  /** When the last of it was spent. */
  #spent: number | undefined;
  #rest = firstRest;

  /** Whether to wait awake this time. */
  begin(now: number): boolean {
    if (this.#spent === undefined) return true;
    if (now - this.#spent < this.#rest) return false;
    this.#rest = Math.min(longestRest, this.#rest * 2);
    this.#credit = first;
    this.#spent = undefined;
    return true;
  }

  /**
   * Long waits do not pay, even if something came in the end: our waiting may be what has held it up.
   *
   * @param roundTrip milliseconds between two sides that sleep: half of it is what not being woken saves
   */
  end(waited: number, found: boolean, roundTrip: number, now: number): void {
    this.#credit += (found ? roundTrip / 2 : 0) - waited;
    if (this.#credit <= 0) this.#spent = now;
    else if (this.#credit >= most) {
      this.#credit = most;
      this.#rest = firstRest;
    }
  }
}
