/** By hand: all calls of a tick in one message, all of their answers in another. */
import { parentPort } from 'node:worker_threads';
import { serve } from './serve.js';

const run = await serve();
parentPort.on('message', (calls) => parentPort.postMessage(calls.map(([id, ...args]) => [id, run(...args)])));
