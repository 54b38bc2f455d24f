// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./enum/input.d.ts -o enum/facade.ts

import type { Flag as OriginalFlag, Level as OriginalLevel, Shade as OriginalShade } from './input.js';
import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

export const Level = {
  Low: 1,
  High: 2,
  1: 'Low',
  2: 'High',
} as const;
export type Level = (typeof Level)[Exclude<keyof typeof Level, number | `-${number}`>];

export const Flag = {
  Read: 'r' as OriginalFlag.Read,
  Write: 'w' as OriginalFlag.Write,
} as const;
export type Flag = (typeof Flag)[keyof typeof Flag];

/** Written by hand: its values are known at run time only. */
export const Shade = {
  /** Almost black. */
  Dark: toThread.value<OriginalShade.Dark>(input.Shade.Dark),
  Bright: toThread.value<OriginalShade.Bright>(input.Shade.Bright),
} as const;
export type Shade = OriginalShade;

export const State = {
  Idle: 0,
  Busy: 1,
  0: 'Idle',
  1: 'Busy',
} as const;
export type State = (typeof State)[Exclude<keyof typeof State, number | `-${number}`>];

export function setLevel(level: Level, flag?: Flag): Promise<Level>;
export function setLevel(...args: unknown[]): unknown {
  return toThread(input.setLevel, ...args);
}

export function shadeOf(level: Level): Promise<Shade> {
  return toThread(input.shadeOf, level);
}

export function status(): Promise<State> {
  return toThread(input.status);
}

export function names(): Promise<(keyof typeof OriginalLevel)[]> {
  return toThread(input.names);
}

export function text(level: (typeof Level)['High']): Promise<Record<Level, string>> {
  return toThread(input.text, level);
}

export function idle(): Promise<(typeof State)['Idle']> {
  return toThread(input.idle);
}

export { Shade as Tone };
