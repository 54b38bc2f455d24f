/** What a lane needs of the place where its original runs: ordered messages both ways, and an end. */
import type { ResourceLimits } from 'node:worker_threads';
import type { Progress } from '../wire/cell.js';

export interface ChannelSettings {
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly execArgv?: readonly string[] | undefined;
  readonly resourceLimits?: ResourceLimits | undefined;
}

export interface ChannelEvents {
  /** It has started, and takes messages from here on; not told by those that start with the first message. */
  ready(): void;
  message(message: unknown[]): void;
  /** Once: it has ended, and why. */
  lost(reason: string, cause: unknown, signal?: NodeJS.Signals): void;
}

export interface Channel {
  /** Of a process of its own. */
  readonly pid?: number | undefined;
  /**
   * @param transfer buffers that need not be copied
   * @param blocked the other side is blocked in a callback
   * @throws if something in the message cannot be sent; nothing has been sent then
   */
  post(message: unknown[], transfer: readonly ArrayBuffer[], blocked: boolean): void;
  /** What travels with a call that can be cancelled before it begins. */
  cell(id: number, cell: Int32Array): Int32Array | number;
  /**
   * The call is not to begin.
   *
   * @param answered told how far it was; at once, or when the other side has said so
   */
  cancel(id: number, cell: Int32Array, answered: (was: Progress) => void): void;
  /** Something is to come: the process stays alive for it. */
  ref(): void;
  unref(): void;
  /**
   * Ends it with all that it holds; the promise settles when it has ended.
   *
   * @param busy it has something to do, which is not waited for where that can be helped
   */
  terminate(busy: boolean): Promise<void>;
}
