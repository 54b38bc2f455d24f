/** The caller's frames: taken at the call as long as that costs little, else found when the call fails, by who awaits it. */

import { fileURLToPath } from 'node:url';
import type { Call } from '../calls/call.js';
import { dist, entryFile } from '../threads/entry-file.js';
import { milliseconds } from '../wire/clock.js';
import { limitFrames } from '../wire/frame-limit.js';

export interface Trace {
  stack?: string;
}

/** Frames of the caller that are kept. */
const depth = 6;
/** Our own frames above them: this function, the starters, `toThread`; one more at the first call, which reads the rest of the runtime. */
const ours = 6;
/** So many of ours may be above them when it is not a call that starts. */
const depthOfOurs = 12;
/** Taking frames costs more than all the rest of a short call: so many calls in a row may have them … */
const most = 4;
/** … and one more after so many milliseconds. */
const interval = 5;

let left = most;
let last = 0;
/** Calls since the last look at the clock. */
let unseen = 0;

/** Undefined for calls that follow each other closely. */
export function takeTrace(): Trace | undefined {
  // Even a look at the clock counts here.
  if (left < 1 && ++unseen < 16) return undefined;
  unseen = 0;
  const now = milliseconds();
  const earned = (now - last) / interval;
  if (earned >= 1) {
    left = Math.min(most, left + earned);
    last = now;
  }
  if (left < 1) return undefined;
  left--;
  const limit = Error.stackTraceLimit;
  limitFrames(Math.min(limit, depth) + ours);
  const trace: Trace = new Error();
  limitFrames(limit);
  return trace;
}

/** Frames of the original, then those of the first of these traces that has any; written once somebody reads them. */
export function wholeStack(own: string, title: string, callers: readonly Trace[]): () => string {
  let whole: string | undefined;
  return () => {
    if (whole !== undefined) return whole;
    const lines = callers.map((trace) => foreign(linesOf(trace))).find((found) => found !== '') ?? '';
    const stack = `${withoutOurs(own)}\n    at async gen-async-facade (${title})${lines}`;
    // They may be found yet.
    if (lines !== '') whole = stack;
    return stack;
  };
}

/** What a thread says of an error, without the frames in which we called the original. */
function withoutOurs(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => !isFrame(line) || !line.includes(threadFiles))
    .join('\n');
}

/** An error may fail so many calls that depend on each other before somebody is found who awaits one of them. */
const mostCallers = 8;

/** Where those look for the caller's frames that were not taken at the call, by error. */
const incomplete = new WeakMap<object, Trace[]>();

interface Thrown {
  readonly errors: readonly Error[];
  readonly callers: Trace[];
}

/** Rejects the call with what it threw, in which are errors that have no caller's frames yet. */
export function failAwaited(call: Call, reason: unknown, { errors, callers }: Thrown): void {
  for (const error of errors) incomplete.set(error, callers);
  failWith(call, reason, callers);
}

/** The call fails because one that it depends on has failed, which may have had nobody who awaited it. */
export function failAgain(call: Call, reason: unknown): void {
  const callers = reason instanceof Error ? incomplete.get(reason) : undefined;
  if (callers === undefined || callers.length >= mostCallers) call.fail(reason);
  else failWith(call, reason, callers);
}

/** Inside a reaction on which the call's promise depends, the engine tells who awaits that promise: those frames are the caller's. */
function failWith(call: Call, reason: unknown, callers: Trace[]): void {
  const { resolve, reject } = call;
  const complete = (): never => {
    callers.push(traceHere());
    throw reason;
  };
  call.reject = () => void Promise.resolve().then(complete).then(resolve, reject);
  call.fail(reason);
}

const threadFiles = entryFile('');

/** Where ours are from. */
const folder = import.meta.url.endsWith('.ts') ? new URL('..', import.meta.url) : dist;

/** Not the caller's: ours, and Node's. */
const others = [folder.href, fileURLToPath(folder), 'node:internal/process/task_queues'];

/** Frames of the program that are to be found here, each with its line break before it. */
export function foreignLines(): string {
  return foreign(linesOf(traceHere()));
}

function traceHere(): Trace {
  const limit = Error.stackTraceLimit;
  limitFrames(limit + depthOfOurs);
  const trace = new Error();
  limitFrames(limit);
  return trace;
}

function foreign(lines: readonly string[]): string {
  return lines
    .filter((line) => !others.some((other) => line.includes(other)))
    .map((line) => `\n${line}`)
    .join('');
}

function linesOf(trace: Trace): string[] {
  if (typeof trace.stack !== 'string') return [];
  return trace.stack.split('\n').filter(isFrame);
}

function isFrame(line: string): boolean {
  return line.startsWith('    at ');
}
