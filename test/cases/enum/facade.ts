// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./enum/input.d.ts -o enum/facade.ts

import type { Flag as OriginalFlag } from './input.js';
import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

export const Level = {
  Low: 1,
  High: 2,
} as const;
export type Level = (typeof Level)[keyof typeof Level];

export const Flag = {
  Read: 'r',
  Write: 'w',
} as unknown as typeof OriginalFlag;
export type Flag = OriginalFlag;

export function setLevel(level: Level, flag?: Flag): Promise<Level>;
export function setLevel(...args: unknown[]): unknown {
  return toThread(input.setLevel, ...args);
}
