/** Calls that wait for a thread, in their order. */
import type { Call, Parcel } from '../call.js';

export interface Waiting {
  readonly call: Call;
  readonly parcel: Parcel;
}

export class Queue {
  #items: Waiting[] = [];
  #first = 0;

  get size(): number {
    return this.#items.length - this.#first;
  }

  get head(): Waiting | undefined {
    return this.#items[this.#first];
  }

  push(waiting: Waiting): void {
    this.#items.push(waiting);
  }

  shift(): void {
    this.#first++;
    if (this.#first < 1024 && this.#first < this.#items.length) return;
    this.#items = this.#items.slice(this.#first);
    this.#first = 0;
  }

  takeAll(): readonly Waiting[] {
    const all = this.#items.slice(this.#first);
    this.#items = [];
    this.#first = 0;
    return all;
  }

  remove(call: Call): void {
    const index = this.#items.findIndex((waiting) => waiting.call === call);
    if (index >= this.#first) this.#items.splice(index, 1);
  }
}
