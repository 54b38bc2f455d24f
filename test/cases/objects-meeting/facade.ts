// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./objects-meeting/input.d.ts -o objects-meeting/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

export type Moment = Moments[keyof Moments];

export interface Moments {
  readonly plain: string | number | Day;
}

/** What a function makes is given to a method of another: they have to live on one thread. */
export class Day extends Handle {
  add(days: number): Pipelined<Day> {
    return toThread.handle(Day, original(this).add, days);
  }
  diff(other: Moment): Promise<number> {
    return toThread(original(this).diff, other);
  }
}

export function day(moment?: Moment): Pipelined<Day>;
export function day(...args: unknown[]): unknown {
  return toThread.handle(Day, input.day, ...args);
}

defineCrossings(input, {
  handles: { Day: { class: Day } },
});
