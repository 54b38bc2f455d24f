// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./returned-function-limits/input.d.ts -o returned-function-limits/facade.ts

import { defineCrossings, FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export interface ReduceResult<T, Result, R extends T[]> {
  (all: Result): Pipelined<FunctionHandle<(list: R) => Promise<Result>>>;
  (all: Result, list: R): Promise<Result>;
}
export class ReduceResult<T, Result, R extends T[]> extends Handle {}

/** What comes back mentions `R` only, which is limited by `T`. */
export function reduce<T, Result, R extends T[]>(
  iterator: (all: Result, item: T, list: R) => Result | Promise<Result>,
): Pipelined<ReduceResult<T, Result, R>> {
  return toThread.handle(ReduceResult, input.reduce, iterator);
}

defineCrossings(input, {
  handles: { ReduceResult: { class: ReduceResult, callable: true, results: FunctionHandle } },
  functions: { reduce: { facade: reduce, original: input.reduce } },
});
