/** Sends replies: each is there for the caller before the next call begins, however long that one takes. */
import { UncloneableValueError } from '../wire/own-errors.js';
import type { Place } from '../wire/places.js';
import { durationShift, longestShort, nextReply, Status } from '../wire/protocol.js';
import { Tag, type Tagged, tagKey } from '../wire/tags.js';
import type { Link } from './link.js';

const isTracing = Boolean(process.env.GEN_ASYNC_FACADE_TRACE);

/** Replies of so many microseconds reach a caller together who does other things meanwhile. */
const together = 200;

export class Replies {
  readonly #link: Link;
  /** When the caller was last told that there is something. */
  #told = 0;
  /** Id of the reply before. */
  #last = Number.NaN;

  constructor(link: Link) {
    this.#link = link;
  }

  /** Gives the time at which the next call begins if it begins at once, as long as that is known: else 0. */
  push(
    status: number,
    id: number,
    value: unknown,
    duration: number,
    now: number,
    transfer?: readonly ArrayBuffer[],
  ): number {
    if (isTracing) this.#link.post([Status.timing, id, now - duration, now]);
    const rounded = Math.round(duration);
    const follows = id === this.#last + 1 && rounded < longestShort;
    this.#last = id;
    const reply = follows ? [status | nextReply | (rounded << durationShift), value] : [status, id, value, rounded];
    let wasCheap = false;
    try {
      wasCheap = this.#link.post(reply, transfer, false);
    } catch (error) {
      // The encoder let it through, and it cannot be cloned after all.
      this.#link.post([Status.thrown, id, uncloneableNode((error as Error).message), rounded]);
    }
    if (now - this.#told <= together) return wasCheap ? now : 0;
    this.#told = now;
    this.flush();
    return 0;
  }

  /**
   * @param names `[frame, host, running call]`
   * @throws {UncloneableValueError} if it cannot be sent; nothing has been sent then
   */
  callback(
    names: readonly number[],
    receiver: unknown,
    args: readonly unknown[],
    transfer: readonly ArrayBuffer[],
  ): void {
    try {
      this.#link.post([Status.callback, ...names, receiver, args], transfer);
    } catch (error) {
      // The encoder let it through: the original hears of it, instead of the callback being called with something else.
      throw new UncloneableValueError((error as Error).message, 'callback argument');
    }
  }

  filled(id: number, place: Place): void {
    this.#link.post([Status.filled, id, place], [], false);
  }

  changed(id: number, value: unknown, transfer: readonly ArrayBuffer[]): void {
    this.#link.post([Status.changed, id, value], transfer, false);
  }

  /** @param keeper the route of the call that was given it */
  kept(id: number, keeper: number, place: Place): void {
    this.#link.post([Status.kept, id, keeper, place], [], false);
  }

  release(host: number, received: number): void {
    this.#link.post([Status.releaseHost, host, received]);
  }

  /** The caller need not wait for further replies. */
  flush(): void {
    this.#link.hurry();
  }
}

function uncloneableNode(message: string): Tagged {
  const properties = [
    'name',
    true,
    'UncloneableValueError',
    'code',
    true,
    'ERR_UNCLONEABLE_VALUE',
    'path',
    true,
    'result',
  ];
  return {
    [tagKey]: Tag.error,
    identity: 0,
    type: 0,
    builtin: 'UncloneableValueError',
    name: 'UncloneableValueError',
    message,
    stack: `UncloneableValueError: ${message}`,
    properties,
  };
}
