/** By hand: one message for each call, one for each answer. */
import { parentPort } from 'node:worker_threads';
import { serve } from './serve.js';

const run = await serve();
parentPort.on('message', ([id, ...args]) => parentPort.postMessage([id, run(...args)]));
