// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class/input.d.ts -o class/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** Counts things. */
export class Counter extends Handle {
  static create(start: number): Pipelined<Counter> {
    return toThread.construct(Counter, input.Counter, start);
  }
  static get limit(): Promise<number> {
    return toThread.get(input.Counter.limit);
  }

  /** Known without asking the original. */
  static readonly scheme = 'file';
  static from(text: string): Pipelined<Counter> {
    return toThread.handle(Counter, input.Counter.from, text);
  }

  /** What it counts. */
  get name(): Promise<string> {
    return toThread.get(original(this).name);
  }
  setName(value: string): Promise<void> {
    return toThread.set(original(this).name, value);
  }
  get count(): Promise<number> {
    return toThread.get(original(this).count);
  }

  /** Adds one. */
  increment(): Promise<number> {
    return toThread(original(this).increment);
  }
  add(step: number, times?: number): Promise<number>;
  add(...args: unknown[]): unknown {
    return toThread(original(this).add, ...args);
  }
}

defineCrossings(input, {
  handles: { Counter: { class: Counter, original: input.Counter } },
});
