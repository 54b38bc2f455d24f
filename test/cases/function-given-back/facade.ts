// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./function-given-back/input.d.ts -o function-given-back/facade.ts

import { defineCrossings, FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Cached extends Handle {
  get size(): Promise<number> {
    return toThread.get(original(this).size);
  }
  clear(): Promise<void> {
    return toThread.run(original(this).clear);
  }
}

export interface MemoizeResult<T extends (...args: any[]) => unknown> {
  (...args: Parameters<T>): Promise<Awaited<ReturnType<T>>>;
}
export class MemoizeResult<T extends (...args: any[]) => unknown> extends Cached {}

export interface Debounced<T extends (...args: any[]) => unknown> {
  (...args: Parameters<T>): Promise<Awaited<ReturnType<T>> | undefined>;
}
export class Debounced<T extends (...args: any[]) => unknown> extends Handle {
  cancel(): Promise<void> {
    return toThread.run(original(this).cancel);
  }
}

/** What it gives is called in the thread, whatever function it is. */
export function once<T extends (...args: any[]) => unknown>(task: T): Pipelined<FunctionHandle<(
  ...args: Parameters<T>
) => Promise<Awaited<ReturnType<T>>>>> {
  return toThread.handle(FunctionHandle, input.once, task);
}

export function memoize<T extends (...args: any[]) => unknown>(task: T): Pipelined<MemoizeResult<T>> {
  return toThread.handle(MemoizeResult, input.memoize, task);
}

export function debounce<T extends (...args: any[]) => unknown>(task: T, wait?: number): Pipelined<Debounced<T>>;
export function debounce(...args: unknown[]): unknown {
  return toThread.handle(Debounced, input.debounce, ...args);
}

/** Data with something added is data. */
export function stamp<T extends object>(value: T): Promise<T & { readonly time: number }> {
  return toThread(input.stamp, value);
}

defineCrossings(input, {
  handles: {
    Cached: { class: Cached },
    MemoizeResult: { class: MemoizeResult, callable: true },
    Debounced: { class: Debounced, callable: true },
  },
});
