/** One piscina thread and a port of ours into it. */
import { createRequire } from 'node:module';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import { Polling } from '../wire/polling.js';
import { SharedPort } from '../wire/shared-port.js';
import { arePolling, fallAsleep, stayAwake } from './awake.js';
import type { Channel, ChannelEvents, ChannelSettings } from './channel.js';
import { entryFile } from './entry-file.js';

/** Piscina is loaded with the first thread, as CommonJS, which it is: as an ES module it would take half as long again. */
const require = createRequire(import.meta.url);

/** A pool of one thread that piscina neither reaps nor freezes while it is idle. */
export class Thread implements Channel {
  readonly #port: MessagePort;
  readonly #shared: SharedPort;
  readonly #pool: Piscina;
  readonly #polling = arePolling() ? new Polling() : undefined;
  readonly #accept: (message: unknown[]) => void;
  #cause: unknown;
  #ended = false;

  constructor({ env, execArgv, resourceLimits }: ChannelSettings, events: ChannelEvents) {
    const { Piscina: Pool } = require('piscina') as typeof import('piscina');
    this.#pool = new Pool({
      filename: entryFile('entry.cjs'),
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
    const memory = SharedPort.memory();
    this.#shared = new SharedPort(port1, memory, 0);
    const end = (reason: string): void => {
      if (this.#ended) return;
      this.#ended = true;
      fallAsleep(this);
      // What it said before it ended still counts.
      for (let said = this.#shared.receive(); said !== undefined; said = this.#shared.receive()) events.message(said);
      port1.close();
      void this.#pool.destroy();
      events.lost(reason, this.#cause);
    };
    this.#accept = events.message;
    this.#shared.listen(events.message);
    // Nothing can be heard from a thread whose end of the port is closed.
    port1.on('close', () => void this.#pool.destroy());
    // Whose answer it was is unknown: better all calls of this thread fail than that one of them never ends.
    port1.on('messageerror', (error) => this.kill(error));
    port1.unref();
    this.#pool.on('error', (error) => {
      this.#cause ??= error;
    });
    this.#pool
      .run({ port: port2, memory, polls: this.#polling !== undefined }, { transferList: [port2] })
      .then(events.ready)
      .catch((error: unknown) => {
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
    const polls = this.#polling?.begin() === true;
    if (polls) {
      this.#shared.stayAwake();
      stayAwake(this);
    }
    this.#shared.post(message, transfer);
    if (blocked) this.#shared.notify();
  }

  /** Whether there was a message. */
  look(): boolean {
    if (!this.#shared.hasMore) return false;
    let message: unknown[] | undefined;
    try {
      message = this.#shared.receive();
    } catch (error) {
      this.kill(error);
    }
    if (message === undefined) return false;
    this.#accept(message);
    return true;
  }

  /** It was looked for messages all this time. */
  waited(milliseconds: number, found: boolean): void {
    this.#polling?.end(milliseconds, found);
    if (!found) this.rest();
  }

  private kill(cause: unknown): void {
    this.#cause ??= cause;
    void this.#pool.destroy();
  }

  private rest(): void {
    if (this.#shared.sleep()) fallAsleep(this);
    else stayAwake(this);
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
    this.rest();
  }

  /** Ends the thread as soon as the native call that it may be in returns. */
  async terminate(): Promise<void> {
    await this.#pool.destroy();
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
