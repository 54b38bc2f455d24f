/** Whether it pays to stay awake for the next message: waking a sleeping core costs many times what a short call does. */

/** Milliseconds for which a side that has answered stays awake: a caller that awaits call after call is back sooner. */
export const wakeful = 0.02;
/** The same for a side that has asked: the other one may have to be woken first. */
export const patience = 0.06;
/** Milliseconds after which a call is long: being woken for the next message costs little beside it. */
export const long = 0.5;

/**
 * Milliseconds that may be waited in vain: enough for the system to find out that both sides are busy, and to give them a
 * core each. Once they are spent …
 */
const most = 5;
/** … there is this share of the time, … */
const share = 0.01;
/** … and what is saved by not having to be woken. */
const saving = 0.02;

export class Polling {
  #credit = most;
  #since = performance.now();

  /** Whether to wait awake this time. */
  begin(): boolean {
    if (this.#credit > 0) return true;
    const now = performance.now();
    this.earn((now - this.#since) * share);
    this.#since = now;
    return this.#credit > 0;
  }

  /** Long waits do not pay, even if something came in the end: our waiting may be what has held it up. */
  end(milliseconds: number, found: boolean): void {
    this.earn((found ? saving : 0) - milliseconds);
  }

  private earn(milliseconds: number): void {
    this.#credit = Math.min(most, this.#credit + milliseconds);
  }
}
