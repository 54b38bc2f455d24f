// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./functions-kept-by-objects/input.d.ts -o functions-kept-by-objects/facade.ts

import type { Makers } from './input.js';
import { defineCrossings, FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Makers };

const input = original('./input.js', import.meta.url, { threads: 1 });

export type Filter = (text: string) => string | Promise<string>;
export type Maker = FunctionHandle<() => Promise<string>>;

export interface Plugin {
  readonly filters: Filter[];
}

/** Takes functions of the caller's, and gives them back. */
export class Registry<T> extends Handle {
  static create<T>(entries?: Record<string, T>): Pipelined<Registry<T>>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Registry, input.Registry, ...args);
  }
  define(name: string, value: T): Promise<void> {
    return toThread.run(original(this).define, name, value);
  }
  get(name: string): Promise<T> {
    return toThread(original(this).get, name);
  }
}

export function use(plugin: Plugin): Promise<void> {
  return toThread.run(input.use, plugin);
}

export const filters: PromiseLike<Registry<Filter>> & Registry<Filter> = toThread.value(input.filters, Registry);
export const helpers: PromiseLike<Registry<(text: string) => boolean | Promise<boolean>>> & Registry<(
  text: string,
) => boolean | Promise<boolean>> = toThread.value(input.helpers, Registry);
export const counts: PromiseLike<Registry<number>> & Registry<number> = toThread.value(input.counts, Registry);

export const makers = {
  get(name: string): Pipelined<Maker> {
    return toThread.handle(FunctionHandle, input.makers.get, name);
  },
};

defineCrossings(input, {
  handles: { Registry: { class: Registry, original: input.Registry } },
  functions: { use: { facade: use, original: input.use } },
});
