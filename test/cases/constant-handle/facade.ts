// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constant-handle/input.d.ts -o constant-handle/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

export class Solver extends Handle {
  static create(): Pipelined<Solver> {
    return toThread.construct(Solver, input.Solver);
  }
  solve(model: object): Promise<number> {
    return toThread(original(this).solve, model);
  }
  clone(): Pipelined<Solver> {
    return toThread.handle(Solver, original(this).clone);
  }
  get runs(): Promise<number> {
    return toThread.get(original(this).runs);
  }
}

export function compare(one: Solver, other: Solver): Promise<number> {
  return toThread(input.compare, one, other);
}

/** The one that everybody uses. */
export const solver: PromiseLike<Solver> & Solver = toThread.value(input.default, Solver);

export const byName = {
  fast: toThread.variable<Solver>(input.byName.fast, Solver),
  names(): Promise<string[]> {
    return toThread(input.byName.names);
  },
};

export const perhaps: PromiseLike<Solver | undefined> = toThread.variable(input.perhaps);

defineCrossings(input, {
  handles: { Solver: { class: Solver, original: input.Solver } },
});

export default solver;
