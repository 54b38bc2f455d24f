/** `GEN_ASYNC_FACADE_TRACE=file.json`: what each thread did when, for Perfetto and chrome://tracing. */
import { writeFileSync } from 'node:fs';
import type { Call } from './call.js';

/** One event of the trace-event format; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: 'X' | 'b' | 'e' | 'M';
  readonly ts?: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly args?: Record<string, unknown>;
}

const file = process.env.GEN_ASYNC_FACADE_TRACE;
const events: TraceEvent[] = [];
const named = new Set<number>();

export const isTracing = file !== undefined && file !== '';

/** Microseconds of the clock that all threads share. */
export function sharedTime(): number {
  return (performance.timeOrigin + performance.now()) * 1000;
}

/** One call, with the times at which its thread began and ended it. */
export function traceCall(call: Call, began: number, ended: number): void {
  const tid = call.lane?.number ?? 0;
  const pid = process.pid;
  const name = call.route.toString();
  const id = `${tid}.${call.id}`;
  const now = sharedTime();
  if (!named.has(tid)) {
    named.add(tid);
    events.push({ name: 'thread_name', cat: '__metadata', ph: 'M', pid, tid, args: { name: call.lane?.title } });
  }
  phase('queued', call.started, began);
  events.push({ name, cat: 'running', ph: 'X', ts: began, dur: ended - began, pid, tid });
  phase('delivering', ended, now);

  /** These overlap, so they are spans of their own and not boxes of the thread. */
  function phase(cat: string, from: number, to: number): void {
    events.push(
      { name, cat, ph: 'b', ts: from, pid, tid, id },
      { name, cat, ph: 'e', ts: Math.max(from, to), pid, tid, id },
    );
  }
}

if (isTracing) {
  process.once('exit', () => {
    // A child process whose original uses this module, too, has made no calls: the file is its parent's.
    if (events.length > 0) writeFileSync(file as string, JSON.stringify({ traceEvents: events }));
  });
}
