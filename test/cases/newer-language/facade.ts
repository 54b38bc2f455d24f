// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./newer-language/input.d.ts -o newer-language/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export type Primitive = string | number | Day | Moment;
export type Moment = InstanceType<Newer['Instant']>;
export type Newer = typeof globalThis extends { Temporal: infer T } ? T : never;

export class Day extends Handle {
  static create(): Pipelined<Day> {
    return toThread.construct(Day, input.Day);
  }
  iso(): Promise<string> {
    return toThread(original(this).iso);
  }
}

export function parse(text: string): Promise<Record<string, Primitive>> {
  return toThread(input.parse, text);
}

defineCrossings(input, {
  handles: { Day: { class: Day, original: input.Day } },
});
