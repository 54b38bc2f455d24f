/**
 * A port whose two sides share some memory, which makes them faster while they are awake: a side that looks there for
 * messages need not be woken, and short messages need not pass through the port at all.
 */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { Fifo } from './fifo.js';
import { firstRoundTrip, leastRoundTrip, mean } from './polling.js';
import { inThisRealm } from './realm.js';
import { Ring, type RingSize, ringBytes } from './ring.js';
import { RingReader } from './ring-reader.js';
import { RingWriter } from './ring-writer.js';

/** Words that one side writes, on cache lines of their own. */
const Word = {
  /** How many messages it has posted; wraps around. */
  posted: 0,
  /** How it hears of messages, see `Hearing`; the other side calls it. */
  hearing: 1,
  /** Microseconds of a round trip between two sides that sleep; that of side 0 counts, which asks. */
  roundTrip: 2,
} as const;
const wordsOfSide = 32;
const wordBytes = 2 * wordsOfSide * 4;

/** How a side hears of what is in the shared memory. */
const Hearing = {
  /** It has to be called, through the port. */
  asleep: 0,
  /** It looks all the time, or is about to look. */
  awake: 1,
  /** It looks within a millisecond or so. */
  dozing: 2,
  /** It has been called. */
  called: 3,
  /** It is blocked, and looks as soon as it is notified. */
  waiting: 4,
} as const;

/** Calls a side that does not look by itself. */
const wakeUp = 0;

/** What each side can write before the other one has read it. Side 1 gives many short answers, one after the other. */
const sizes: readonly [RingSize, RingSize] = [
  { parts: 512, characters: 1 << 13 },
  { parts: 1 << 15, characters: 1 << 16 },
];

/** Values of a message that is put together from several ones. */
const most = 4096;

/** What a thread has to know to take messages. */
export interface Attachment {
  readonly port: MessagePort;
  readonly memory: SharedArrayBuffer;
  readonly polls: boolean;
}

/** The port's own listeners get each message in its order, and so does `receive`, whichever comes first. */
export class SharedPort {
  readonly #port: MessagePort;
  readonly #side: 0 | 1;
  readonly #words: Int32Array;
  readonly #own: number;
  readonly #peer: number;
  readonly #inbox: RingReader;
  readonly #outbox: RingWriter;
  /** Out of the port, but not taken yet: what is in the memory may come before it. */
  readonly #read = new Fifo<unknown[]>();
  #posted = 0;
  #taken = 0;
  /** The other side was awake when it was last sent something: it may have more to say at once. */
  isAwaited = false;

  static memory(): SharedArrayBuffer {
    return new SharedArrayBuffer(wordBytes + ringBytes(sizes[0]) + ringBytes(sizes[1]));
  }

  /** @param side 0 for the one that asks, 1 for the one that answers: its messages may arrive as parts of one */
  constructor(port: MessagePort, memory: SharedArrayBuffer, side: 0 | 1) {
    this.#port = port;
    this.#side = side;
    this.#words = new Int32Array(memory, 0, 2 * wordsOfSide);
    this.#own = side * wordsOfSide;
    this.#peer = wordsOfSide - this.#own;
    if (side === 0) this.#words[Word.roundTrip] = 1000 * firstRoundTrip;
    const rings = [
      new Ring(memory, wordBytes, sizes[0]),
      new Ring(memory, wordBytes + ringBytes(sizes[0]), sizes[1]),
    ] as const;
    this.#outbox = new RingWriter(rings[side]);
    this.#inbox = new RingReader(rings[side === 0 ? 1 : 0]);
  }

  /** @param rest called when all that was there has been accepted */
  listen(accept: (message: unknown[]) => void, rest: () => void): void {
    this.#port.on('message', (message: unknown[] | typeof wakeUp) => {
      if (message !== wakeUp) this.#read.push(inThisRealm(message));
      this.stayAwake();
      for (let next = this.take(); next !== undefined; next = this.take()) accept(next);
      rest();
    });
  }

  /**
   * @param isUrgent the other side hears of it at once, not only when it looks
   * @returns whether the shared memory was enough for it
   * @throws if something in the message cannot be sent; nothing has been sent then
   */
  post(message: unknown[], transfer: readonly ArrayBuffer[], isUrgent = true): boolean {
    const number = this.#posted;
    const hearing = this.hearing(this.#peer);
    this.isAwaited = hearing === Hearing.awake;
    // A side that sleeps and asks rarely gets the message itself as well as a call.
    const mayShare = transfer.length === 0 && (this.#side === 1 || this.isAwaited || hearing === Hearing.waiting);
    const isShared = mayShare && this.#outbox.write(number, message);
    if (!isShared) this.#port.postMessage(message, transfer);
    this.#posted = (number + 1) | 0;
    Atomics.store(this.#words, this.#own + Word.posted, this.#posted);
    if (isShared) this.call(isUrgent);
    else if (this.hearing(this.#peer) === Hearing.waiting) this.notify();
    return isShared;
  }

  /** Nobody has to wait for what was not urgent any longer. */
  hurry(): void {
    if (!this.#outbox.isRead) this.call(true);
  }

  private call(isUrgent: boolean): void {
    for (;;) {
      const hearing = this.hearing(this.#peer);
      if (hearing === Hearing.waiting) this.notify();
      if (hearing !== Hearing.asleep && (hearing !== Hearing.dozing || !isUrgent)) return;
      const before = Atomics.compareExchange(this.#words, this.#peer + Word.hearing, hearing, Hearing.called);
      if (before !== hearing) continue;
      this.#port.postMessage(wakeUp);
      return;
    }
  }

  /** A side that is blocked in `pause` or `wait` goes on. */
  notify(): void {
    Atomics.notify(this.#words, this.#own + Word.posted);
  }

  get hasMore(): boolean {
    // What came through the port may have been taken before it is counted.
    return ((Atomics.load(this.#words, this.#peer + Word.posted) - this.#taken) | 0) > 0;
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
      if (received.message !== wakeUp) this.#read.push(inThisRealm(received.message));
    }
  }

  /** Blocks until there is more. */
  pause(): void {
    Atomics.wait(this.#words, this.#peer + Word.posted, this.#taken);
  }

  /** Blocks for so many milliseconds at most; whether there is more. */
  wait(milliseconds: number): boolean {
    this.hear(Hearing.waiting);
    Atomics.wait(this.#words, this.#peer + Word.posted, this.#taken, milliseconds);
    this.stayAwake();
    return this.hasMore;
  }

  get awake(): boolean {
    return this.hearing(this.#own) === Hearing.awake;
  }

  get dozes(): boolean {
    return this.hearing(this.#own) === Hearing.dozing;
  }

  /** From here on, this side looks for messages until `sleep` or `doze` has said that there is none. */
  stayAwake(): void {
    this.hear(Hearing.awake);
  }

  /** False if something is there already: nobody would wake this side for it. */
  sleep(): boolean {
    return this.restAs(Hearing.asleep);
  }

  /** The same for a side that looks again soon, so that the other one need not call it for each message. */
  doze(): boolean {
    return this.restAs(Hearing.dozing);
  }

  private restAs(hearing: number): boolean {
    this.hear(hearing);
    if (!this.isThere && this.#read.size === 0) return true;
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

  private hearing(side: number): number {
    return Atomics.load(this.#words, side + Word.hearing);
  }

  private hear(hearing: number): void {
    Atomics.store(this.#words, this.#own + Word.hearing, hearing);
  }

  /** The next message is in the memory. Those of the port are not: they can come only once it is their turn. */
  private get isThere(): boolean {
    return this.hasMore && this.#inbox.has(this.#taken);
  }

  private take(): unknown[] | undefined {
    if (!this.isThere) {
      const message = this.#read.shift();
      if (message !== undefined) this.#taken = (this.#taken + 1) | 0;
      return message;
    }
    const message: unknown[] = [];
    do {
      this.#inbox.read(message);
      this.#taken = (this.#taken + 1) | 0;
    } while (this.#side === 0 && message.length < most && this.isThere);
    this.#inbox.free();
    return message;
  }
}
