/** Whether it pays to stay awake for the next message: waking a sleeping core costs many times what a short call does. */

/** Waits that are let pass after the worst run of failures: enough to make one in vain cost nothing. */
const longest = 1024;

export class Polling {
  /** Waits that are still to be let pass, and how many it will be after the next failure. */
  #pause = 0;
  #left = 0;

  /** Whether to wait awake this time. */
  begin(): boolean {
    if (this.#left === 0) return true;
    this.#left--;
    return false;
  }

  paid(): void {
    this.#pause = 0;
  }

  /** Nothing came: the other side is busy with something long, shares our core, or has nothing to say. */
  failed(): void {
    this.#pause = Math.min(longest, this.#pause * 2 + 1);
    this.#left = this.#pause;
  }
}

/** The words of the memory that both sides share, each written by one side: how many messages it has posted. */
export const mainWord = 0;
export const threadWord = 1;
export const wordBytes = 8;
