/** What a lane needs of the place where its original runs: ordered messages both ways, and an end. */
import type { ResourceLimits } from 'node:worker_threads';

export interface ChannelSettings {
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly execArgv?: readonly string[] | undefined;
  readonly resourceLimits?: ResourceLimits | undefined;
}

export interface ChannelEvents {
  message(message: unknown[]): void;
  /** Once: it has ended, and why. */
  lost(reason: string, cause: unknown): void;
}

export interface Channel {
  /**
   * @param transfer buffers that need not be copied
   * @param blocked the other side is blocked in a callback
   * @throws if something in the message cannot be sent; nothing has been sent then
   */
  post(message: unknown[], transfer: readonly ArrayBuffer[], blocked: boolean): void;
  /** Something is to come: the process stays alive for it. */
  ref(): void;
  unref(): void;
  /** Ends it with all that it holds; the promise settles when it has ended. */
  terminate(): Promise<void>;
}
