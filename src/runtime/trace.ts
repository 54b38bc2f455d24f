/** The caller's frames, taken at the call and made into text only for an error. */

export interface Trace {
  stack?: string;
}

/** Frames of the caller that are kept. */
const depth = 6;
/** Our own frames above them: this function, the starter, `toThread`. */
const ours = 3;
/** Calls of one tick and one kind that get frames of their own; in a longer burst they all come from one loop. */
const burst = 16;

let taken = 0;
let last: object | undefined;
let lastTrace: Trace | undefined;
let resetting = false;

/** Taking frames costs more than all the rest of a short call, so a burst of like calls shares the last ones. */
export function takeTrace(kind: object): Trace {
  if (taken >= burst && kind === last && lastTrace !== undefined) return lastTrace;
  taken++;
  last = kind;
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = Math.min(limit, depth) + ours;
  const trace: Trace = new Error();
  Error.stackTraceLimit = limit;
  lastTrace = trace;
  if (!resetting) {
    resetting = true;
    process.nextTick(reset);
  }
  return trace;
}

function reset(): void {
  taken = 0;
  resetting = false;
}

/** The caller's lines, each with its line break before it. */
export function callerLines(trace: Trace | undefined): string {
  if (typeof trace?.stack !== 'string') return '';
  const lines = trace.stack.split('\n').filter((line) => line.startsWith('    at '));
  return lines
    .slice(ours)
    .map((line) => `\n${line}`)
    .join('');
}
