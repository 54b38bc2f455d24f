// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./state-of-statics/input.d.ts -o state-of-statics/facade.ts

import type { Settings } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Settings };

const input = original('./input.js', import.meta.url, { threads: 1 });

export class Decimal extends Handle {
  static create(value: string | number): Pipelined<Decimal> {
    return toThread.construct(Decimal, input.Decimal, value);
  }

  /** What all numbers that are made later go by. */
  static config(settings: Settings): Promise<void> {
    return toThread.run(input.Decimal.config, settings);
  }
  dividedBy(value: number): Promise<string> {
    return toThread(original(this).dividedBy, value);
  }
}

defineCrossings(input, {
  handles: { Decimal: { class: Decimal, original: input.Decimal } },
});
