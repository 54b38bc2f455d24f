/** Calls functions of the main thread, and blocks this thread until their result is there. */
import { Decoder } from '../wire/decode.js';
import { Encoder } from '../wire/encode.js';
import { callbackResult, type LentChange, Status } from '../wire/protocol.js';
import { nextTick } from '../wire/timers.js';
import { ThreadDecodeSide } from './decode-side.js';
import type { Invocation } from './invocation.js';
import { LentOriginals } from './lent.js';
import type { Link } from './link.js';
import type { Replies } from './replies.js';
import { ThreadEncodeSide, type ThreadState } from './sides.js';

export interface FrameHost extends ThreadState {
  readonly replies: Replies;
  /** Whether some call is running or has not ended: only then is there somebody to answer to. */
  isBusy(): boolean;
  /** The call that runs now. */
  readonly current: Invocation | undefined;
  /** Runs operations that belong to a frame. */
  runNested(message: unknown[]): void;
  /** Takes up the definitions of a message that has to wait: later ones, which need not wait, rely on them. Gives the rest. */
  learn(message: readonly unknown[]): unknown[];
  /** Keeps operations of nobody's frame until the outermost one has ended. */
  postpone(message: unknown[]): void;
}

/**
 * So many words of stack have to be free, several times what a callback needs: where a recursion without end comes to its end
 * inside of one, messages would be lost. To look costs a twentieth of a callback; what is nested deep takes longer anyway.
 */
const room = new Array<number>(2000).fill(0);
const muchRoom = new Array<number>(8000).fill(0);
const deep = 16;
const nothing = (): void => {};
const noStack = 'Maximum call stack size exceeded';

interface Frame {
  readonly id: number;
  /** Operations that arrived while a frame inside this one was blocked. */
  readonly waiting: unknown[][];
  lent: LentOriginals | undefined;
}

export class Callbacks {
  readonly #link: Link;
  readonly #host: FrameHost;
  readonly #frames: Frame[] = [];
  #nextFrame = 1;
  #broken: RangeError | undefined;

  constructor(link: Link, host: FrameHost) {
    this.#link = link;
    this.#host = host;
  }

  get blocked(): boolean {
    return this.#frames.length > 0;
  }

  call(id: number, receiver: unknown, args: unknown[]): unknown {
    if (!this.#host.isBusy()) {
      this.tell(id, receiver, args);
      return undefined;
    }
    // As any call that finds no stack: it fails, and all that it is made in can go on.
    Reflect.apply(nothing, undefined, this.#frames.length < deep ? room : muchRoom);
    const frame: Frame = { id: this.#nextFrame++, waiting: [], lent: undefined };
    return this.result(
      frame,
      this.whole(() => {
        frame.lent = this.send(frame.id, id, receiver, args);
        return this.#link.blocked(() => this.wait(frame));
      }),
    );
  }

  /** Throws if there was no stack left for what was sent or received: some of it is lost, and what is waited for may never come. */
  check(): void {
    if (this.#broken !== undefined) throw this.#broken;
  }

  private whole<T>(exchange: () => T): T {
    try {
      this.check();
      return exchange();
    } catch (error) {
      // No function is called, for which there may be no stack either.
      const { constructor: type, message } = (error ?? {}) as Error;
      if (type === RangeError && message === noStack) this.#broken ??= error as RangeError;
      // The thread ends with it as soon as its originals have let go.
      if (this.#broken !== undefined) nextTick(() => this.check());
      throw error;
    }
  }

  /** An event: what of it cannot cross is nobody's error, and least of all that of the original's timers and streams. */
  private tell(id: number, receiver: unknown, args: unknown[]): void {
    try {
      this.send(0, id, receiver, args);
    } catch (error) {
      process.emitWarning(
        `an event was not delivered: ${error instanceof Error ? error.message : 'it cannot be read'}`,
      );
    }
  }

  private send(frame: number, id: number, receiver: unknown, args: unknown[]): LentOriginals {
    const { replies, current } = this.#host;
    const encoder = new Encoder(new ThreadEncodeSide(this.#host, 'callback argument', current));
    const encodedArgs = args.map((value, index) => encoder.encodeAt(index, value));
    const encodedThis = receiverOf(receiver, encoder);
    replies.callback([frame, id, current?.id ?? 0], encodedThis, encodedArgs, encoder.transfer);
    return new LentOriginals(encoder, [encodedThis, ...encodedArgs]);
  }

  private wait(frame: Frame): unknown[] {
    this.#frames.push(frame);
    try {
      for (;;) {
        this.check();
        const message = this.next(frame);
        if (message === undefined) this.#link.pause();
        else if (message[0] === callbackResult && message[1] === frame.id) return message;
        else this.serve(frame, message);
      }
    } finally {
      this.#frames.pop();
    }
  }

  private next(frame: Frame): unknown[] | undefined {
    const waiting = frame.waiting.shift();
    return waiting ?? this.#link.receive();
  }

  private serve(frame: Frame, message: unknown[]): void {
    const owner = message[0] === callbackResult ? message[1] : message[0];
    if (owner === frame.id) {
      this.#host.runNested(message);
      this.#host.replies.flush();
      return;
    }
    const other = this.#frames.find(({ id }) => id === owner);
    const rest = message[0] === callbackResult ? message : this.#host.learn(message);
    if (other === undefined) this.#host.postpone(rest);
    else other.waiting.push(rest);
  }

  private result({ lent }: Frame, [, , status, encoded, changes]: unknown[]): unknown {
    const decoder = new Decoder(new ThreadDecodeSide(this.#host, lent));
    const value = decoder.decode(encoded);
    if (changes !== undefined) lent?.write(decoder.decode(changes) as LentChange[]);
    if (status === Status.thrown) throw value;
    return value;
  }
}

/** Most callbacks do not look at `this`: one that cannot cross is left out rather than failing them all. */
function receiverOf(receiver: unknown, encoder: Encoder): unknown {
  if (receiver === undefined || receiver === null || receiver === globalThis) return undefined;
  try {
    return encoder.encode(receiver);
  } catch {
    return undefined;
  }
}
