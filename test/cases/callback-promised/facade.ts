// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./callback-promised/input.d.ts -o callback-promised/facade.ts

import type { Loaded } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, promising, toThread } from 'gen-async-facade';

export type { Loaded };

const input = original('./input.js', import.meta.url);

export interface Store {
  get(key: string): PromiseLike<string | undefined>;
  has?(key: string): boolean | Promise<boolean>;
}

export interface EngineOptions {
  loader?: ((key: string) => Loaded) | null;

  /** A promise or a value: what is awaited there may be a value here. */
  filter?: (key: string) => boolean | Promise<boolean>;
  hooks?: { end?: () => Promise<void>; deeper?: { never: () => Promise<void> } };
  store: Store;
}

export class Engine extends Handle {
  static create(options: EngineOptions): Pipelined<Engine>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Engine, input.Engine, ...promising(args, ['0.loader', '0.hooks.end', '0.store.get']));
  }

  /** Overloads differ in what they expect. */
  each(visit: (key: string) => Promise<void>): Promise<void>;
  each(visit: (key: string) => void): Promise<void>;
  each(...args: unknown[]): unknown {
    return toThread.run(original(this).each, ...args);
  }
}

/** Tries again until the promise is fulfilled. */
export function retry<T>(task: (attempt: number) => Promise<T>, times?: number): Promise<T>;
export function retry(...args: unknown[]): unknown {
  return toThread(input.retry, ...promising(args, [0]));
}

defineCrossings(input, {
  handles: { Engine: { class: Engine, original: input.Engine } },
  functions: { retry: { facade: retry, original: input.retry } },
});
