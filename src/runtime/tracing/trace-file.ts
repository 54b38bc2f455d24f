/** `GEN_ASYNC_FACADE_TRACE=file.json`: what each thread did when, for Perfetto and chrome://tracing. */

import type { Call } from '../calls/call.js';
import { fs } from '../wire/builtins.js';
import { microseconds } from '../wire/clock.js';
import { setTimeout } from '../wire/timers.js';
import { Row } from './trace-rows.js';

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
let events: TraceEvent[] = [];
/** By thread. */
const rows = new Map<number, Row>();

export const isTracing = file !== undefined && file !== '';

/** One call, with the times at which its thread began and ended it. */
export function traceCall(call: Call, start: number, ended: number): void {
  const tid = call.lane?.number ?? 0;
  const pid = process.pid;
  const name = call.route.toString();
  const id = `${tid}.${call.id}`;
  const now = microseconds();
  let row = rows.get(tid);
  if (row === undefined) {
    row = new Row();
    rows.set(tid, row);
    events.push({ name: 'thread_name', cat: '__metadata', ph: 'M', pid, tid, args: { name: call.lane?.title } });
  }
  phase('queued', call.started, start);
  const box = row.add({ began: start, ended });
  if (box === undefined) phase('running', start, ended);
  else events.push({ name, cat: 'running', ph: 'X', ts: box.began, dur: box.ended - box.began, pid, tid });
  phase('delivering', ended, now);
  if (timer === undefined) timer = setTimeout(flush, interval).unref();

  /** These overlap, so they are spans of their own and not boxes of the thread. */
  function phase(cat: string, from: number, to: number): void {
    events.push(
      { name, cat, ph: 'b', ts: from, pid, tid, id },
      { name, cat, ph: 'e', ts: Math.max(from, to), pid, tid, id },
    );
  }
}

/** Milliseconds between two writes. */
const interval = 100;
const head = '{"traceEvents":[\n';
const tail = '\n]}\n';
let timer: NodeJS.Timeout | undefined;
let descriptor: number | undefined;
/** Where the tail begins. */
let end = 0;

/** Writes what is new over the tail, and the tail behind it: whenever the process dies, the file is whole. */
function flush(): void {
  timer = undefined;
  if (events.length === 0) return;
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  events = [];
  const text = descriptor === undefined ? head + lines : `,\n${lines}`;
  // Opened late: a child process whose original uses this module, too, has made no calls, and the file is its parent's.
  descriptor ??= fs.openSync(file as string, 'w');
  const bytes = Buffer.from(text + tail);
  fs.writeSync(descriptor, bytes, 0, bytes.length, end);
  end += bytes.length - tail.length;
}

if (isTracing) process.once('exit', flush);
