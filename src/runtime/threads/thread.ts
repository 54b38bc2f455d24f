/** One piscina thread and a port of ours into it. */
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Channel, ChannelEvents, ChannelSettings } from './channel.js';
import { entryFile } from './entry-file.js';

/** A pool of one thread that piscina neither reaps nor freezes while it is idle. */
export class Thread implements Channel {
  readonly #port: MessagePort;
  /** Counts our messages, for a thread that is blocked in a callback. */
  readonly #wake = new Int32Array(new SharedArrayBuffer(4));
  readonly #pool: Piscina;
  #cause: unknown;
  #ended = false;

  constructor({ env, execArgv, resourceLimits }: ChannelSettings, events: ChannelEvents) {
    this.#pool = new Piscina({
      filename: entryFile('entry.js'),
      minThreads: 0,
      maxThreads: 1,
      concurrentTasksPerWorker: 1,
      idleTimeout: Number.POSITIVE_INFINITY,
      atomics: 'disabled',
      recordTiming: false,
      ...(env === undefined ? {} : { env }),
      ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
      ...(resourceLimits === undefined ? {} : { resourceLimits }),
    });
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const end = (reason: string): void => {
      if (this.#ended) return;
      this.#ended = true;
      port1.close();
      void this.#pool.destroy();
      events.lost(reason, this.#cause);
    };
    port1.on('message', events.message);
    port1.unref();
    this.#pool.on('error', (error) => {
      this.#cause ??= error;
    });
    this.#pool.run({ port: port2, wake: this.#wake.buffer }, { transferList: [port2] }).catch((error: unknown) => {
      this.#cause ??= error;
      end('it could not start');
    });
    const [worker] = this.#pool.threads;
    worker?.on('error', (error) => {
      this.#cause ??= error;
    });
    worker?.on('exit', (code) =>
      end(this.#cause === undefined ? `it exited with code ${code}` : messageOf(this.#cause)),
    );
  }

  post(message: unknown[], transfer: readonly ArrayBuffer[], blocked: boolean): void {
    this.#port.postMessage(message, transfer);
    if (blocked) {
      Atomics.add(this.#wake, 0, 1);
      Atomics.notify(this.#wake, 0);
    }
  }

  /** Memory is shared: the cell itself goes along. */
  cell(_id: number, cell: Int32Array): Int32Array {
    return cell;
  }

  cancel(_id: number, cell: Int32Array, begun: (() => void) | undefined): void {
    if (Atomics.compareExchange(cell, 0, 0, 2) === 1) begun?.();
  }

  ref(): void {
    this.#port.ref();
  }

  unref(): void {
    this.#port.unref();
  }

  /** Ends the thread as soon as the native call that it may be in returns. */
  async terminate(): Promise<void> {
    await this.#pool.destroy();
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
