// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./export-equals-within-itself/input.d.ts -o export-equals-within-itself/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url).default;

export class Big extends Handle {
  static create(value: string | number): Pipelined<Big> {
    return toThread.construct(Big, input, value);
  }
  static get digits(): Promise<number> {
    return toThread.get(input.digits);
  }

  /** The same once more, which the module may or may not have at run time. */
  static readonly Big = Big;
  plus(value: string | number): Pipelined<Big> {
    return toThread.handle(Big, original(this).plus, value);
  }
}

defineCrossings(input, {
  handles: { Big: { class: Big, original: input } },
});

export default Big;
