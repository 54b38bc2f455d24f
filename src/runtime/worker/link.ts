/** The thread's end of its channel: messages as they come, or one by one while it is blocked. */

export interface Link {
  /** Nothing but memory is between it and the main thread. */
  readonly sharesMemory: boolean;
  /** @param isFree whether nothing is under way that needs the event loop */
  listen(accept: (message: unknown[]) => void, isFree: () => boolean): void;
  /**
   * It is there for the main thread at once, even if this thread is blocked from then on.
   *
   * @param isUrgent the main thread also hears of it at once; else it may be told later, by `hurry`
   * @returns whether that took next to no time
   * @throws if something in the message cannot be sent; nothing has been sent then
   */
  post(message: unknown[], transfer?: readonly ArrayBuffer[], isUrgent?: boolean): boolean;
  /** The main thread need not wait for more. */
  hurry(): void;
  /** The next message, if one is there. */
  receive(): unknown[] | undefined;
  /** Blocks until there may be one, after `receive` has found none. */
  pause(): void;
  /** Runs what takes messages by `receive`. */
  blocked<T>(run: () => T): T;
  /** False if the call has been cancelled; from here on it cannot be. */
  mayBegin(cell: Int32Array | number): boolean;
  /** The call's module is being loaded. */
  isLoading(cell: Int32Array | number): void;
}
