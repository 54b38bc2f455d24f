// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./state-without-additions/input.d.ts -o state-without-additions/facade.ts

import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** Gives what it makes of what it takes: no word of the module. */
export function add(left: number, right: number): Promise<number> {
  return toThread(input.add, left, right);
}

export function addDays(date: string, days: number): Promise<string> {
  return toThread(input.addDays, date, days);
}
