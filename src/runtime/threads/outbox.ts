/** The message under construction; what a call has in common with the one before it is not said again. */
import type { Call, Parcel } from '../call.js';
import { type Extras, flagExtras, flagHandle, flagSame, flagSpecial } from '../wire/protocol.js';
import { cores } from './cores.js';

/** So many calls do not wait for the rest of their tick: if there is a core for it, the thread begins with them. */
const most = cores > 1 ? 256 : Number.POSITIVE_INFINITY;

export class Outbox {
  message: unknown[] = [];
  transfer: ArrayBuffer[] = [];
  #calls = 0;
  #id = 0;
  #handle = 0;
  #route = 0;
  #type = 0;
  #argc = 0;

  get isFull(): boolean {
    return this.#calls >= most;
  }

  begin(frame: number): void {
    this.message = [frame];
    this.transfer = [];
    this.#calls = 0;
    this.#id = 0;
  }

  empty(): void {
    this.message = [];
    this.transfer = [];
  }

  call(call: Call, { args, special, transfer }: Parcel, extras: Extras | undefined): void {
    const { id, target, type } = call;
    const { message } = this;
    const { index } = call.route;
    const { length } = args;
    const handle = target === undefined ? 0 : target.id;
    let op = call.op;
    if (special) op |= flagSpecial;
    if (call.wantsHandle) op |= flagHandle;
    if (extras !== undefined) op |= flagExtras;
    if (
      this.#id === id - 1 &&
      this.#id !== 0 &&
      this.#handle === handle &&
      this.#route === index &&
      this.#type === type &&
      this.#argc === length
    ) {
      message.push(op | flagSame);
    } else {
      message.push(op, id, handle, index, type, length);
      this.#handle = handle;
      this.#route = index;
      this.#type = type;
      this.#argc = length;
    }
    this.#id = id;
    this.#calls++;
    if (extras !== undefined) message.push(extras);
    for (let i = 0; i < length; i++) message.push(args[i]);
    for (const buffer of transfer) this.transfer.push(buffer);
  }
}
