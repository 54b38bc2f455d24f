// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constants/input.d.ts -o constants/facade.ts

import type { Side } from './input.js';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { Side };

const input = original('./input.js', import.meta.url, { threads: 1 });

export function align(side: Side): Promise<void> {
  return toThread.run(input.align, side);
}

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

/** An enum in all but name. */
export const Align = {
  /** To the left. */
  Left: 'left',
  Right: 'right',
  weights: {
    thin: 100,
    'extra-bold': 800,
  },
} as const;

/** Its values are not known. */
export const Sizes: PromiseLike<{ readonly Small: 's' | 'small'; readonly Large: 'l' }> = toThread.variable(
  input.Sizes,
);

export const lamp = {
  color: 'green' as const,
  levels: {
    low: 1,
    none: null,
  } as const,
  light(): Promise<void> {
    return toThread.run(input.lamp.light);
  },
};

/** Functions at depth. */
export const tools = {
  text: {
    pad(text: string, length: number): Promise<string> {
      return toThread(input.tools.text.pad, text, length);
    },
    separator: toThread.variable<string>(input.tools.text.separator),
  },
  numbers: {
    sums: {
      sum(...numbers: number[]): Promise<number> {
        return toThread(input.tools.numbers.sums.sum, ...numbers);
      },
    },
  },
};

/** Nothing in it can be called. */
export const theme: PromiseLike<{ colors: { main: string }; sizes: { small: number } }> = toThread.variable(
  input.theme,
);

defineCrossings(input, {
  plain: [input.Sizes, input.theme],
});
