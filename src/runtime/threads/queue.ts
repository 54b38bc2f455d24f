/** Calls that wait for a thread, in their order. */
import type { Call, Parcel } from '../calls/call.js';
import { Fifo } from '../wire/fifo.js';

export interface Waiting {
  readonly call: Call;
  readonly parcel: Parcel;
}

export class Queue extends Fifo<Waiting> {
  remove(call: Call): void {
    const index = this.items.findIndex((waiting) => waiting?.call === call);
    if (index >= 0) this.items.splice(index, 1);
  }
}
