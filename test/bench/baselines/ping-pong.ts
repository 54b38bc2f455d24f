/** A hand-written worker: one message for each call, one for each answer. */
import { parentPort } from 'node:worker_threads';
import { statement } from './rows.js';

const get = statement();
parentPort?.on('message', ([id, key]: [number, number]) => {
  parentPort?.postMessage([id, get.get(key)]);
});
