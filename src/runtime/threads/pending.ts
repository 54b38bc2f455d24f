/** Calls that have been sent, by their ids: these are given in order, and most replies come in it. */
import type { Call } from '../calls/call.js';

const fewest = 64;
/** A burst may have needed more than this: its room is given up again. */
const many = 16_384;

/**
 * A ring, not a `Map`: an emptied `Map` leaves its tables behind, each of which holds on to the next one with all of its calls,
 * so that collections of young objects take ten times as long.
 */
export class PendingCalls {
  #ring: (Call | undefined)[] = emptyRing(fewest);
  /** Those that were in the way of calls made long after them. */
  readonly #late = new Map<number, Call>();
  size = 0;
  /** Those of them whose caller has gone. */
  #abandoned = 0;

  /** Whether somebody waits for one of them. */
  get areAwaited(): boolean {
    return this.size > this.#abandoned;
  }

  add(call: Call): void {
    this.makeRoom(call.id);
    this.#ring[call.id & (this.#ring.length - 1)] = call;
    this.size++;
  }

  get(id: number): Call | undefined {
    const call = this.#ring[id & (this.#ring.length - 1)];
    return call?.id === id ? call : this.#late.get(id);
  }

  take(id: number): Call | undefined {
    const at = id & (this.#ring.length - 1);
    let call = this.#ring[at];
    if (call?.id === id) this.#ring[at] = undefined;
    else {
      call = this.#late.get(id);
      if (call === undefined) return undefined;
      this.#late.delete(id);
    }
    this.size--;
    if (call.abandoned) this.#abandoned--;
    if (this.size === 0 && this.#ring.length > many) this.#ring = emptyRing(fewest);
    return call;
  }

  /** Nobody waits for it any more; to be said once, if it is here. */
  abandon({ id }: Call): void {
    if (this.get(id) !== undefined) this.#abandoned++;
  }

  /** All of them, in their order. */
  takeAll(): Call[] {
    const calls = [...this.#late.values(), ...this.#ring].filter((call) => call !== undefined);
    this.#ring = emptyRing(fewest);
    this.#late.clear();
    this.size = 0;
    this.#abandoned = 0;
    return calls.sort((a, b) => a.id - b.id);
  }

  private makeRoom(id: number): void {
    for (;;) {
      const { length } = this.#ring;
      const inTheWay = this.#ring[id & (length - 1)];
      if (inTheWay === undefined) return;
      if (this.size * 2 > length) this.grow();
      else {
        this.#late.set(inTheWay.id, inTheWay);
        this.#ring[id & (length - 1)] = undefined;
      }
    }
  }

  private grow(): void {
    const ring = emptyRing(this.#ring.length * 2);
    for (const call of this.#ring) if (call !== undefined) ring[call.id & (ring.length - 1)] = call;
    this.#ring = ring;
  }
}

/** Its length is a power of two. */
function emptyRing(length: number): (Call | undefined)[] {
  return new Array(length).fill(undefined);
}
