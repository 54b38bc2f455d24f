/** The caller's frames: taken at the call as long as that costs little, else found when the call fails, by who awaits it. */

import { fileURLToPath } from 'node:url';
import type { Call } from './call.js';
import { dist, entryFile } from './threads/entry-file.js';
import { milliseconds } from './wire/clock.js';
import { limitFrames } from './wire/frame-limit.js';

export interface Trace {
  stack?: string;
}

/** Frames of the caller that are kept. */
const depth = 6;
/** Our own frames above them: this function, the starter, `toThread`. */
const ours = 4;
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

/** The caller's lines, each with its line break before it. */
export function callerLines(trace: Trace | undefined): string {
  return foreign(linesOf(trace));
}

/** What a thread says of an error, without the frames in which we called the original. */
export function withoutOurs(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => !isFrame(line) || !line.includes(threadFiles))
    .join('\n');
}

/** Errors that nobody's frames have been found for yet. */
const incomplete = new WeakSet<object>();

/**
 * Rejects the call with errors that have no caller's frames yet. Inside a reaction on which the call's promise depends, the
 * engine tells who awaits that promise: those frames are the caller's.
 */
export function failAwaited(call: Call, reason: unknown, errors: readonly Error[]): void {
  for (const error of errors) incomplete.add(error);
  const { resolve, reject } = call;
  const complete = (): never => {
    const lines = foreignLines();
    for (const error of errors) {
      if (lines === '' || !incomplete.delete(error)) continue;
      error.stack += lines;
    }
    throw reason;
  };
  call.reject = () => void Promise.resolve().then(complete).then(resolve, reject);
  call.fail(reason);
}

/** The call fails because one that it depends on has failed, which may have had nobody who awaited it. */
export function failAgain(call: Call, reason: unknown): void {
  if (reason instanceof Error && incomplete.has(reason)) failAwaited(call, reason, [reason]);
  else call.fail(reason);
}

const threadFiles = entryFile('');

/** Inside a bundle, ours cannot be told from the program's. */
const folder = import.meta.url?.endsWith('.ts') ? new URL('.', import.meta.url) : dist;

/** Not the caller's: ours, and Node's. */
const others = [folder.href, fileURLToPath(folder), 'node:internal/process/task_queues'];

/** Frames of the program that are to be found here, each with its line break before it. */
export function foreignLines(): string {
  const limit = Error.stackTraceLimit;
  limitFrames(limit + depthOfOurs);
  const trace = new Error();
  limitFrames(limit);
  return foreign(linesOf(trace));
}

function foreign(lines: readonly string[]): string {
  return lines
    .filter((line) => !others.some((other) => line.includes(other)))
    .map((line) => `\n${line}`)
    .join('');
}

function linesOf(trace: Trace | undefined): string[] {
  if (typeof trace?.stack !== 'string') return [];
  return trace.stack.split('\n').filter(isFrame);
}

function isFrame(line: string): boolean {
  return line.startsWith('    at ');
}
