// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./export-default-beside-type/input.d.ts -o export-default-beside-type/facade.ts

import type { Result } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Result };

const input = original('./input.js', import.meta.url);

export type Solver = SolverHandle;

/** What it makes: the interface is exported by name, the function of the same name as the default only. */
export class SolverHandle extends Handle {
  solve(problem: string): Promise<Result> {
    return toThread(original(this).solve, problem);
  }
}

/** Makes one. */
export function Solver(): Pipelined<SolverHandle> {
  return toThread.handle(SolverHandle, input.default);
}

defineCrossings(input, {
  handles: { Solver: { class: SolverHandle } },
  copies: { Result: { properties: ['z'] } },
});

export default Solver;
