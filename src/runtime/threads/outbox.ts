/** The message under construction; what a call has in common with the one before it is not said again. */
import type { Call, Parcel } from '../calls/call.js';
import { type Extras, flagExtras, flagHandle, flagSame, flagSpecial } from '../wire/protocol.js';
import { cores } from './cores.js';

/** So many calls do not wait for the rest of their tick: if there is a core for it, the thread begins with them. */
const most = cores > 1 ? 256 : Number.POSITIVE_INFINITY;

const resolved = Promise.resolve();

export class Outbox {
  readonly #send: () => void;
  message: unknown[] = [];
  transfer: ArrayBuffer[] = [];
  #calls = 0;
  #id = 0;
  #handle = 0;
  #route = 0;
  #type = 0;
  #argc = 0;
  /** Parts of the message when it was looked at last; -1 if none waits to be sent. */
  #seen = -1;

  /** @param send is called when the message is complete */
  constructor(send: () => void) {
    this.#send = send;
  }

  get isFull(): boolean {
    return this.#calls >= most;
  }

  begin(frame: number): void {
    this.message = [frame];
    this.transfer = [];
    this.#calls = 0;
    this.#id = 0;
    if (this.#seen >= 0) return;
    this.#seen = 0;
    void resolved.then(this.#sendComplete);
  }

  /**
   * Once a whole turn of promises has added nothing: whoever goes on together has made all calls then. To wait for the end of the
   * tick would cost a lone call a tenth of its way.
   */
  readonly #sendComplete = (): void => {
    const { length } = this.message;
    if (length > this.#seen) {
      this.#seen = length;
      void resolved.then(this.#sendComplete);
    } else {
      this.#seen = -1;
      this.#send();
    }
  };

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
