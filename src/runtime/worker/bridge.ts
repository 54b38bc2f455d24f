/** A child process's thread for what comes from the parent: it is there also while the original blocks the main thread. */
import { Socket, type SocketConstructorOpts } from 'node:net';
import { type MessagePort, workerData } from 'node:worker_threads';
import { cancel as cancelCell, Progress } from '../wire/cell.js';
import { cellFrame, type Frame, FrameKind, FrameReader } from '../wire/frames.js';
import { setTimeout } from '../wire/timers.js';
import type { Passed } from './frame-link.js';

export interface BridgeData {
  readonly port: MessagePort;
  readonly wake: Int32Array;
  /** Where the parent writes. */
  readonly descriptor: number;
}

/** Milliseconds that the main thread has for its end; native code that blocks it does not hear of it. */
const grace = 1000;
/** For fewer bytes, a copy is cheaper than handing over. */
const small = 2048;
/** So many cells are kept without looking whether they are still needed. */
const fewCells = 1024;

const { port, wake, descriptor } = workerData as BridgeData;
/** One buffer for all reads, as large as what a socket holds: large messages take half the time. */
const buffer = Buffer.allocUnsafeSlow(256 * 1024);
const reader = new FrameReader(accept);
const read = (count: number): boolean => {
  reader.push(buffer.subarray(0, count));
  return true;
};
const options = { fd: descriptor, readable: true, writable: true, allowHalfOpen: true };
// The type of the constructor's options does not know the last one.
const socket = new Socket({ ...options, onread: { buffer, callback: read } } as SocketConstructorOpts);
/** Of calls that may not have begun. */
const cells = new Map<number, Int32Array>();
let mostCells = fewCells;

function pass(passed: Passed, transfer: ArrayBuffer[]): void {
  port.postMessage(passed, transfer);
  Atomics.add(wake, 0, 1);
  Atomics.notify(wake, 0);
}

function accept({ kind, cells: numbers, body, buffers }: Frame): void {
  if (kind === FrameKind.cancel) {
    cancel(numbers);
    return;
  }
  const transfer = body.byteLength < small ? [...buffers] : [body.buffer, ...buffers];
  pass({ body, buffers, cells: numbers.map((number) => [number, makeCell(number)] as const) }, transfer);
}

function makeCell(number: number): Int32Array {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  cells.set(number, cell);
  if (cells.size > mostCells) {
    for (const [known, { 0: state }] of cells) if (state !== 0) cells.delete(known);
    mostCells = Math.max(fewCells, 2 * cells.size);
  }
  return cell;
}

const answers = {
  [Progress.queued]: FrameKind.cancelled,
  [Progress.cancelled]: FrameKind.cancelled,
  [Progress.loading]: FrameKind.loading,
  [Progress.begun]: FrameKind.begun,
};

/** Cells that are not kept any more are those of calls that have begun. */
function cancel(numbers: readonly number[]): void {
  const frames = new Map<number, number[]>();
  for (const number of numbers) {
    const cell = cells.get(number);
    const kind = answers[cell === undefined ? Progress.begun : cancelCell(cell)];
    frames.set(kind, [...(frames.get(kind) ?? []), number]);
  }
  for (const [kind, these] of frames) socket.write(cellFrame(kind, these));
}

/** The parent has closed the channel, or has ended. */
function end(): void {
  pass('end', []);
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), grace);
}

socket.once('end', end);
socket.on('error', end);
// Its end, which is not read like the rest, is told only to those who want to hear it.
socket.resume();
