/** Tells of objects and iterators that nobody has ended, with the place where they were made. */
import type { Token } from './handle-state.js';

/** Where something was made that has to be ended. */
export interface Birth {
  readonly lines: string;
  /** How a warning names it, and what would have ended it. */
  readonly name: string;
  readonly ending: string;
}

/** Garbage collection, or the end of all threads, came before the program's own ending. */
export function tellOfLeak(token: Token, how: 'dropped' | 'left'): void {
  const { birth } = token;
  if (birth === undefined || token.lane.lost !== undefined) return;
  token.birth = undefined;
  const { name, ending, lines } = birth;
  const what = how === 'dropped' ? 'was dropped' : 'was still there at close()';
  process.emitWarning(`${name} ${what} ${ending}`, {
    type: 'LeakWarning',
    code: 'GEN_ASYNC_FACADE_LEAK',
    detail: `It was made${lines}`,
  });
}
