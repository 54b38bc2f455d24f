// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./cannot-cross/input.d.ts -o cannot-cross/facade.ts

import type { View } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { View };

const input = original('./input.js', import.meta.url);

/** A promise comes back as one, and cannot go in. */
export class Task extends Handle {
  static create(): Pipelined<Task> {
    return toThread.construct(Task, input.Task);
  }
  get done(): Promise<string> {
    return toThread.get(original(this).done);
  }
  cancel(): Promise<void> {
    return toThread.run(original(this).cancel);
  }
  get steps(): Promise<readonly Promise<number>[]> {
    return toThread.get(original(this).steps);
  }
}

export function key(): Promise<symbol> {
  return toThread(input.key);
}

export function fine(): Promise<number> {
  return toThread(input.fine);
}

export function start(after?: Promise<void>): Pipelined<Task>;
export function start(...args: unknown[]): unknown {
  return toThread.handle(Task, input.start, ...args);
}

export function format(value: number, options: Intl.NumberFormatOptions): Promise<Intl.NumberFormatPart[]> {
  return toThread(input.format, value, options);
}

defineCrossings(input, {
  handles: { Task: { class: Task, original: input.Task } },
  copies: { View: { properties: ['title'] } },
  symbols: true,
});
