// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constants/input.d.ts -o constants/facade.ts

import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

export const version: PromiseLike<string> = toThread.value(input.version);
export const answer = 42;
export const mode: PromiseLike<'fast' | 'slow'> = toThread.value(input.mode);
export const limits: PromiseLike<{ readonly rows: number; readonly names: readonly string[] }> = toThread.variable(
  input.limits,
);
export const mutable: PromiseLike<number> = toThread.variable(input.mutable);

/** What is behind its members may change. */
export const state = {
  name: toThread.variable<string>(input.state.name),
  count: toThread.variable<number>(input.state.count),
  reset(): Promise<void> {
    return toThread.run(input.state.reset);
  },
};
