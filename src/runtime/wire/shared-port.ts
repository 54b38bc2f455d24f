/**
 * A port whose two sides share some memory, which makes them faster while they are awake: a side that looks there for
 * messages need not be woken, and short messages need not pass through the port at all.
 */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { Mailbox, mailboxBytes } from './mailbox.js';
import { leastRoundTrip, mean } from './polling.js';

/** Words that one side writes, on cache lines of their own. */
const Word = {
  /** How many messages it has posted, and taken; both wrap around. */
  posted: 0,
  taken: 1,
  /** It looks for messages, so that it need not be woken for one. */
  awake: 2,
  /** Microseconds of a round trip between two sides that sleep; that of side 0 counts, which asks. */
  roundTrip: 3,
} as const;
const wordsOfSide = 32;
const wordBytes = 2 * wordsOfSide * 4;

/** To a side that fell asleep while something was put into its mailbox. */
const wakeUp = 0;

/** What a thread has to know to take messages. */
export interface Attachment {
  readonly port: MessagePort;
  readonly memory: SharedArrayBuffer;
  readonly polls: boolean;
}

/** The port's own listeners get each message in its order, and so does `receive`, whichever comes first. */
export class SharedPort {
  readonly #port: MessagePort;
  readonly #words: Int32Array;
  readonly #own: number;
  readonly #peer: number;
  readonly #inbox: Mailbox;
  readonly #outbox: Mailbox;
  /** Out of the port, but not taken yet: what is in the mailbox may come before it. */
  readonly #read: unknown[][] = [];
  #posted = 0;
  #taken = 0;
  /** The other side was awake when it was last sent something: it may have more to say at once. */
  isAwaited = false;

  static memory(): SharedArrayBuffer {
    return new SharedArrayBuffer(wordBytes + 2 * mailboxBytes);
  }

  /** @param side 0 for one, 1 for the other */
  constructor(port: MessagePort, memory: SharedArrayBuffer, side: 0 | 1) {
    this.#port = port;
    this.#words = new Int32Array(memory, 0, 2 * wordsOfSide);
    this.#own = side * wordsOfSide;
    this.#peer = wordsOfSide - this.#own;
    this.#outbox = new Mailbox(memory, wordBytes + side * mailboxBytes);
    this.#inbox = new Mailbox(memory, wordBytes + (1 - side) * mailboxBytes);
  }

  listen(accept: (message: unknown[]) => void): void {
    this.#port.on('message', (message: unknown[] | typeof wakeUp) => {
      if (message !== wakeUp) this.#read.push(message);
      do {
        const next = this.take();
        if (next !== undefined) accept(next);
      } while (this.#read.length > 0);
    });
  }

  /** @throws if something in the message cannot be sent; nothing has been sent then */
  post(message: unknown[], transfer: readonly ArrayBuffer[]): void {
    const before = this.#posted;
    this.isAwaited = this.isAwake(this.#peer);
    // What is in the mailbox is the next message: only if there is none on its way.
    const byMail =
      transfer.length === 0 &&
      this.isAwaited &&
      Atomics.load(this.#words, this.#peer + Word.taken) === before &&
      this.#outbox.write(message);
    if (!byMail) this.#port.postMessage(message, transfer);
    this.#posted = (before + 1) | 0;
    Atomics.store(this.#words, this.#own + Word.posted, this.#posted);
    if (byMail && !this.isAwake(this.#peer)) this.#port.postMessage(wakeUp);
  }

  /** A side that is blocked in `pause` goes on. */
  notify(): void {
    Atomics.notify(this.#words, this.#own + Word.posted);
  }

  get hasMore(): boolean {
    return Atomics.load(this.#words, this.#peer + Word.posted) !== this.#taken;
  }

  /**
   * The next message, if one is there.
   *
   * @throws what a message that cannot be read throws
   */
  receive(): unknown[] | undefined {
    for (;;) {
      const next = this.take();
      if (next !== undefined) return next;
      const received = receiveMessageOnPort(this.#port) as { readonly message: unknown[] | typeof wakeUp } | undefined;
      if (received === undefined) return undefined;
      if (received.message !== wakeUp) this.#read.push(received.message);
    }
  }

  /** Blocks until there is more. */
  pause(): void {
    Atomics.wait(this.#words, this.#peer + Word.posted, this.#taken);
  }

  get awake(): boolean {
    return this.isAwake(this.#own);
  }

  /** From here on, this side looks for messages until `sleep` has said that there is none. */
  stayAwake(): void {
    Atomics.store(this.#words, this.#own + Word.awake, 1);
  }

  /** False if something is there already: nobody would wake this side for it. */
  sleep(): boolean {
    Atomics.store(this.#words, this.#own + Word.awake, 0);
    if (!this.#inbox.isFull && this.#read.length === 0) return true;
    this.stayAwake();
    return false;
  }

  /** Milliseconds of a round trip between two sides that sleep. */
  get roundTrip(): number {
    return Math.max(leastRoundTrip, (this.#words[Word.roundTrip] as number) / 1000);
  }

  /** One took so many milliseconds; for side 0. */
  measured(roundTrip: number): void {
    this.#words[Word.roundTrip] = 1000 * mean(this.roundTrip, roundTrip);
  }

  private isAwake(side: number): boolean {
    return Atomics.load(this.#words, side + Word.awake) === 1;
  }

  /** Nothing is put into the mailbox while something else is on its way: what is there came before all that was read. */
  private take(): unknown[] | undefined {
    const message = this.#inbox.isFull ? this.#inbox.read() : this.#read.shift();
    if (message === undefined) return undefined;
    this.#taken = (this.#taken + 1) | 0;
    Atomics.store(this.#words, this.#own + Word.taken, this.#taken);
    return message;
  }
}
