/** Gathers replies so that those of short calls travel together, without ever waiting for a later call's end. */
import { durationShift, longestShort, nextReply, Status, statusSize } from '../wire/protocol.js';
import { Tag, type Tagged, tagKey } from '../wire/tags.js';
import type { Link } from './link.js';

const isTracing = Boolean(process.env.GEN_ASYNC_FACADE_TRACE);

/** A time of `microseconds` on the clock that all threads share. */
function sharedTime(time: number): number {
  return performance.timeOrigin * 1000 + time;
}

/** Microseconds of a clock that only this thread reads. */
export function microseconds(): number {
  return performance.now() * 1000;
}

/** A call is known to be short after this many samples, all of them below `longCall`. */
const samples = 64;
const longCall = 100;
/** No finished reply is older than this before it is sent, in microseconds. */
const oldest = 200;

export class Replies {
  readonly #link: Link;
  #out: unknown[] = [];
  #transfer: ArrayBuffer[] = [];
  #since = 0;
  /** Id of the reply before, in this message. */
  #last = Number.NaN;

  constructor(link: Link) {
    this.#link = link;
  }

  /** Gives the time at which the next call begins if it begins at once, as long as that is known: else 0. */
  push(status: number, id: number, value: unknown, duration: number, now: number): number {
    if (this.#out.length === 0) this.#since = now;
    if (isTracing) this.#out.push(Status.timing, id, sharedTime(now - duration), sharedTime(now));
    const rounded = Math.round(duration);
    if (id === this.#last + 1 && rounded < longestShort)
      this.#out.push(status | nextReply | (rounded << durationShift), value);
    else this.#out.push(status, id, value, rounded);
    this.#last = id;
    if (now - this.#since <= oldest) return now;
    this.flush();
    return 0;
  }

  transfer(buffers: readonly ArrayBuffer[]): void {
    for (const buffer of buffers) this.#transfer.push(buffer);
  }

  /** Something that is no reply; it keeps its place among them. */
  post(...message: unknown[]): void {
    this.#out.push(...message);
    this.flush();
  }

  flush(): void {
    if (this.#out.length === 0) return;
    const message = this.#out;
    const transfer = this.#transfer;
    this.#out = [];
    this.#transfer = [];
    this.#last = Number.NaN;
    try {
      this.#link.post(message, transfer);
    } catch {
      this.oneByOne(message);
    }
  }

  /** One value that the encoder let through cannot be cloned after all: only its own call may fail. */
  private oneByOne(message: unknown[]): void {
    for (const part of splitReplies(message)) {
      try {
        this.#link.post(part);
      } catch (error) {
        // A callback has to be answered by somebody: the value is left out.
        if (part[0] === Status.callback) this.#link.post([...part.slice(0, 4), undefined, []]);
        else this.#link.post([Status.thrown, part[1], uncloneableNode((error as Error).message), 0]);
      }
    }
  }
}

/** Each of them complete. */
function* splitReplies(message: readonly unknown[]): Generator<unknown[]> {
  let last = 0;
  for (let i = 0; i < message.length; ) {
    const status = message[i] as number;
    if ((status & nextReply) !== 0) {
      yield [status & (nextReply - 1), ++last, message[i + 1], status >>> durationShift];
      i += 2;
      continue;
    }
    const size = status === Status.callback ? 6 : status === Status.releaseHost ? 3 : statusSize;
    if (status < Status.callback) last = message[i + 1] as number;
    yield message.slice(i, i + size);
    i += size;
  }
}

/** Whether calls of one kind on one object have always been short. */
export function isTrusted(trust: Map<number, number>, route: number): boolean {
  return (trust.get(route) ?? 0) >= samples;
}

export function learn(trust: Map<number, number>, route: number, duration: number): void {
  if (duration >= longCall) trust.set(route, 0);
  else {
    const seen = trust.get(route) ?? 0;
    if (seen < samples) trust.set(route, seen + 1);
  }
}

function uncloneableNode(message: string): Tagged {
  const properties = ['path', true, 'result'];
  return {
    [tagKey]: Tag.error,
    identity: 0,
    type: 0,
    builtin: 'TypeError',
    name: 'UncloneableValueError',
    message,
    stack: `UncloneableValueError: ${message}`,
    properties,
  };
}
