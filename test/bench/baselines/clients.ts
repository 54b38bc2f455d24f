/** The main thread's side of the hand-written workers. */
import { Worker } from 'node:worker_threads';
import type { Row } from './rows.js';

type Settle = (row: Row) => void;

export interface Client {
  readonly get: (key: number) => Promise<Row>;
  readonly close: () => Promise<number>;
}

/** One `postMessage` a call. */
export function pingPong(): Client {
  const worker = new Worker(new URL('./ping-pong.js', import.meta.url));
  const pending = new Map<number, Settle>();
  let last = 0;
  worker.on('message', ([id, row]: [number, Row]) => {
    pending.get(id)?.(row);
    pending.delete(id);
  });
  return {
    get: (key) =>
      new Promise((resolve) => {
        pending.set(++last, resolve);
        worker.postMessage([last, key]);
      }),
    close: () => worker.terminate(),
  };
}

/** One message a tick each way. */
export function batching(): Client {
  const worker = new Worker(new URL('./batching.js', import.meta.url));
  const pending = new Map<number, Settle>();
  let last = 0;
  let calls: [number, number][] = [];
  const flush = () => {
    worker.postMessage(calls);
    calls = [];
  };
  worker.on('message', (rows: readonly (readonly [number, Row])[]) => {
    for (const [id, row] of rows) {
      pending.get(id)?.(row);
      pending.delete(id);
    }
  });
  return {
    get: (key) =>
      new Promise((resolve) => {
        pending.set(++last, resolve);
        if (calls.push([last, key]) === 1) process.nextTick(flush);
      }),
    close: () => worker.terminate(),
  };
}
