/** The thread's end of its channel: messages as they come, or one by one while it is blocked. */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

export interface Link {
  /** Nothing but memory is between it and the main thread. */
  readonly sharesMemory: boolean;
  /** Counts messages that are to wake a blocked thread. */
  readonly wake: Int32Array;
  listen(accept: (message: unknown[]) => void): void;
  /** @throws if something in the message cannot be sent; nothing has been sent then */
  post(message: unknown[], transfer?: readonly ArrayBuffer[]): void;
  /** The next message, if one is there. */
  receive(): unknown[] | undefined;
  /** False if the call has been cancelled; from here on it cannot be. */
  mayBegin(cell: Int32Array | number): boolean;
}

export function takeCell(cell: Int32Array): boolean {
  return Atomics.compareExchange(cell, 0, 0, 1) !== 2;
}

/** Over a port that the main thread holds the other end of. */
export class PortLink implements Link {
  readonly sharesMemory = true;
  readonly wake: Int32Array;
  readonly #port: MessagePort;

  constructor(port: MessagePort, wake: Int32Array) {
    this.#port = port;
    this.wake = wake;
  }

  listen(accept: (message: unknown[]) => void): void {
    this.#port.on('message', accept);
  }

  post(message: unknown[], transfer: readonly ArrayBuffer[] = []): void {
    this.#port.postMessage(message, transfer);
  }

  receive(): unknown[] | undefined {
    return receiveMessageOnPort(this.#port)?.message as unknown[] | undefined;
  }

  mayBegin(cell: Int32Array | number): boolean {
    return takeCell(cell as Int32Array);
  }
}
