/** A process of its own for an original: addons that are not made for threads, or may crash. */
import type { ChildProcess as NodeChild } from 'node:child_process';
import type { Socket } from 'node:net';
import { childProcesses } from '../wire/builtins.js';
import { Progress } from '../wire/cell.js';
import { cellFrame, type Frame, FrameKind, FrameReader, messageFrame, readMessage } from '../wire/frames.js';
import { messageOf } from '../wire/thrown-text.js';
import { clearTimeout, nextTick, setImmediate, setTimeout } from '../wire/timers.js';
import type { Channel, ChannelEvents, ChannelSettings } from './channel.js';
import { endOf } from './child-end.js';
import { entryFile } from './entry-file.js';
import { execArguments } from './exec-arguments.js';

/** Milliseconds after which a child that was asked to end is made to. */
const grace = 2000;
/** Milliseconds for the last words of a child whose own children may hold the channel open. */
const lastWords = 500;

/** Milliseconds that a child has to say how far a call is: its bridge does so at once. */
const patience = 1000;

const progress = {
  [FrameKind.begun]: Progress.begun,
  [FrameKind.cancelled]: Progress.cancelled,
  [FrameKind.loading]: Progress.loading,
};

export class ChildProcess implements Channel {
  readonly #events: ChannelEvents;
  #child: NodeChild | undefined;
  /** Where we write; the bridge answers here, too. */
  #input: Socket | undefined;
  /** Where the original's side writes. */
  #output: Socket | undefined;
  /** Numbers of cells that the child has not been told. */
  #cells: number[] = [];
  /** Calls that the child is to be told of at the end of this tick. */
  readonly #cancelled: number[] = [];
  /** Who wants to know how far a call is. */
  readonly #asked = new Map<number, (was: Progress) => void>();
  #ending: Promise<void> | undefined;
  #uncaught: unknown;
  #lost = false;

  constructor(settings: ChannelSettings, events: ChannelEvents) {
    this.#events = events;
    try {
      this.start(settings);
    } catch (error) {
      setImmediate(() => this.fail(error));
    }
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  private start(settings: ChannelSettings): void {
    const child = childProcesses().spawn(
      process.execPath,
      [...execArguments(settings), entryFile('process-entry.cjs')],
      {
        stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'],
        env: settings.env ?? process.env,
        windowsHide: true,
      },
    );
    this.#child = child;
    child.once('error', (error) => this.fail(error));
    child.once('exit', (code, signal) => {
      const end = (): void => this.lose(endOf(code, signal, this.#uncaught), this.#uncaught, signal ?? undefined);
      child.once('close', end);
      setTimeout(end, lastWords).unref();
    });
    const [, , , input, output] = child.stdio as unknown as (Socket | undefined)[];
    this.#input = this.read(input);
    this.#output = this.read(output);
    this.unref();
  }

  private read(socket: Socket | undefined): Socket | undefined {
    const reader = new FrameReader((frame) => this.accept(frame));
    socket?.on('data', (chunk) => reader.push(chunk));
    // Its end is told by the child's.
    socket?.on('error', () => {});
    return socket;
  }

  private accept({ kind, cells, body, buffers }: Frame): void {
    if (kind === FrameKind.message) this.#events.message(readMessage(body, buffers) as unknown[]);
    else if (kind === FrameKind.uncaught) this.#uncaught = readMessage(body, buffers);
    for (const id of cells) this.answer(id, progress[kind as keyof typeof progress]);
  }

  private answer(id: number, was: Progress): void {
    this.#asked.get(id)?.(was);
    this.#asked.delete(id);
  }

  post(message: unknown[], transfer: readonly ArrayBuffer[]): void {
    const chunks = messageFrame(message, transfer, this.#cells);
    this.#cells = [];
    this.write(chunks);
  }

  private write(chunks: readonly Uint8Array[]): void {
    const input = this.#input;
    if (input === undefined || this.#ending !== undefined) return;
    if (chunks.length > 1) input.cork();
    for (const chunk of chunks) input.write(chunk);
    if (chunks.length > 1) input.uncork();
  }

  cell(id: number): number {
    this.#cells.push(id);
    return id;
  }

  cancel(id: number, _cell: Int32Array, answered: (was: Progress) => void): void {
    this.#asked.set(id, answered);
    // A child that was stopped does not answer.
    setTimeout(() => this.answer(id, Progress.begun), patience).unref();
    // One signal often is that of many calls.
    if (this.#cancelled.push(id) > 1) return;
    nextTick(() => this.write([cellFrame(FrameKind.cancel, this.#cancelled.splice(0))]));
  }

  ref(): void {
    for (const part of [this.#child, this.#input, this.#output]) part?.ref();
  }

  unref(): void {
    for (const part of [this.#child, this.#input, this.#output]) part?.unref();
  }

  terminate(busy: boolean): Promise<void> {
    this.#ending ??= this.end(busy);
    return this.#ending;
  }

  /** A child with nothing to do ends as any program does, one that works is killed. */
  private end(busy: boolean): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.pid === undefined || this.#lost) return Promise.resolve();
    return new Promise((resolve) => {
      this.ref();
      const timer = setTimeout(() => child.kill('SIGKILL'), busy ? 0 : grace);
      child.once('exit', () => {
        clearTimeout(timer);
        this.unref();
        resolve();
      });
      this.#input?.end();
      if (busy) child.kill('SIGKILL');
    });
  }

  private fail(error: unknown): void {
    this.lose(`it could not start: ${messageOf(error)}`, error);
  }

  private lose(reason: string, cause: unknown, signal?: NodeJS.Signals): void {
    if (this.#lost) return;
    this.#lost = true;
    this.#input?.destroy();
    this.#output?.destroy();
    // Who has ended it knows why.
    if (this.#ending === undefined) this.#events.lost(reason, cause, signal);
  }
}
