/** A child process's end of its channel: what comes passes through the bridge's thread, what goes is written at once. */
import { writeSync as currentWriteSync } from 'node:fs';
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { begin, markLoading } from '../wire/cell.js';
import { messageFrame, readMessage } from '../wire/frames.js';
import type { Link } from './link.js';

/** Node's own, whatever an original makes of `fs`. */
const writeSync = currentWriteSync;

/** What the bridge passes on: a message, or that the parent has nothing more to say. */
export type Passed = Arrived | 'end';

export interface Arrived {
  readonly body: Uint8Array;
  readonly buffers: readonly ArrayBuffer[];
  /** New cells by their numbers; the bridge has them, too. */
  readonly cells: readonly (readonly [number, Int32Array])[];
}

export class FrameLink implements Link {
  readonly sharesMemory = false;
  /** Counts messages; a blocked side is woken by it. */
  readonly #wake: Int32Array;
  #seen = 0;
  readonly #port: MessagePort;
  readonly #descriptor: number;
  readonly #end: () => never;
  readonly #cells = new Map<number, Int32Array>();

  /**
   * @param descriptor where frames to the parent are written; it is one that waits until all is written
   * @param end called when there is nobody to work for any more
   */
  constructor(port: MessagePort, wake: Int32Array, descriptor: number, end: () => never) {
    this.#port = port;
    this.#wake = wake;
    this.#descriptor = descriptor;
    this.#end = end;
  }

  listen(accept: (message: unknown[]) => void): void {
    this.#port.on('message', (passed: Passed) => accept(this.open(passed)));
  }

  receive(): unknown[] | undefined {
    this.#seen = Atomics.load(this.#wake, 0);
    const received = receiveMessageOnPort(this.#port);
    return received === undefined ? undefined : this.open(received.message as Passed);
  }

  pause(): void {
    Atomics.wait(this.#wake, 0, this.#seen);
  }

  blocked<T>(run: () => T): T {
    return run();
  }

  post(message: unknown[], transfer: readonly ArrayBuffer[] = []): boolean {
    this.write(messageFrame(message, transfer, []));
    return false;
  }

  hurry(): void {}

  mayBegin(cell: Int32Array | number): boolean {
    const own = this.#cells.get(cell as number);
    this.#cells.delete(cell as number);
    return own === undefined || begin(own);
  }

  isLoading(cell: Int32Array | number): void {
    const own = this.#cells.get(cell as number);
    if (own !== undefined) markLoading(own);
  }

  private open(passed: Passed): unknown[] {
    if (passed === 'end') return this.#end();
    for (const [number, cell] of passed.cells) this.#cells.set(number, cell);
    return readMessage(passed.body, passed.buffers) as unknown[];
  }

  write(chunks: readonly Uint8Array[]): void {
    try {
      for (const chunk of chunks) writeAll(this.#descriptor, chunk);
    } catch {
      // The parent does not read any more.
      this.#end();
    }
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}
