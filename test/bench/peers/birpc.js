import { parentPort } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import { add } from '../library.js';

createBirpc({ add }, { post: (data) => parentPort.postMessage(data), on: (fn) => parentPort.on('message', fn) });
