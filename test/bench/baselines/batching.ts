/** A hand-written worker: all calls of a tick in one message, all of their answers in another. */
import { parentPort } from 'node:worker_threads';
import { statement } from './rows.js';

const get = statement();
parentPort?.on('message', (calls: readonly (readonly [number, number])[]) => {
  parentPort?.postMessage(calls.map(([id, key]) => [id, get.get(key)]));
});
