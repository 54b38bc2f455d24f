// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./export-twice/input.d.ts -o export-twice/facade.ts

import type { Big as OriginalBig } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

type BigValue = string | number | Big;

/** One class with a namespace, exported under its name and as default. */
export class Big extends Handle {
  static create(value: BigValue): Pipelined<Big> {
    return toThread.construct(Big, input.Big, value);
  }
  plus(value: BigValue): Pipelined<Big> {
    return toThread.handle(Big, original(this).plus, value);
  }
}

export declare namespace Big {
  type Value = BigValue;
  type Config = OriginalBig.Config;
}

defineCrossings(input, {
  handles: { Big: { class: Big, original: input.Big } },
});

export default Big;
