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
  Read: 'r' as OriginalFlag.Read,
  Write: 'w' as OriginalFlag.Write,
} as const;
export type Flag = (typeof Flag)[keyof typeof Flag];

export function setLevel(level: Level, flag?: Flag): Promise<Level>;
export function setLevel(...args: unknown[]): unknown {
  return toThread(input.setLevel, ...args);
}
