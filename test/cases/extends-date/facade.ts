// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./extends-date/input.d.ts -o extends-date/facade.ts

import type { Stamp } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Stamp };

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** A handle, as it has methods: what a date holds is asked of it, too. */
export class LocalDate extends Handle {
  static create(): Pipelined<LocalDate>;
  static create(value: string | number): Pipelined<LocalDate>;
  static create(
    year: number,
    monthIndex: number,
    date?: number | undefined,
    hours?: number | undefined,
    minutes?: number | undefined,
    seconds?: number | undefined,
    ms?: number | undefined,
  ): Pipelined<LocalDate>;
  static create(value: string | number | Date): Pipelined<LocalDate>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(LocalDate, input.LocalDate, ...args);
  }
  isLocal(): Promise<boolean> {
    return toThread(original(this).isLocal);
  }
  toISOString(): Promise<string> {
    return toThread(original(this).toISOString);
  }
  getTime(): Promise<number> {
    return toThread(original(this).getTime);
  }
  setTime(time: number): Promise<number> {
    return toThread(original(this).setTime, time);
  }
  toJSON(key?: any): Promise<string>;
  toJSON(...args: unknown[]): unknown {
    return toThread(original(this).toJSON, ...args);
  }
}

export function read(text: string): Pipelined<LocalDate> {
  return toThread.handle(LocalDate, input.read, text);
}

export function stamp(text: string): Promise<Stamp> {
  return toThread(input.stamp, text);
}

defineCrossings(input, {
  handles: { LocalDate: { class: LocalDate, original: input.LocalDate } },
  copies: { Stamp: { properties: ['zone'] } },
});
