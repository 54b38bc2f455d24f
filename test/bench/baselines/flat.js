/** By hand, for `add` alone: the calls of a tick as one flat list of numbers, and so their answers. */
import { parentPort } from 'node:worker_threads';
import { add } from '../library.js';

parentPort.on('message', (calls) => {
  const answers = [];
  for (let i = 0; i < calls.length; i += 3) answers.push(calls[i], add(calls[i + 1], calls[i + 2]));
  parentPort.postMessage(answers);
});
