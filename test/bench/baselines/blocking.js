/** By hand: posts a question, sleeps until the answer is there, reads it. */
import { parentPort, receiveMessageOnPort, workerData as words } from 'node:worker_threads';
import { forEach } from '../library.js';

let port;
parentPort.on('message', (message) => {
  if (typeof message !== 'number') {
    port = message;
    return;
  }
  const value = forEach(message, (i) => {
    const seen = Atomics.load(words, 0);
    port.postMessage(['ask', i]);
    for (;;) {
      Atomics.wait(words, 0, seen);
      const answer = receiveMessageOnPort(port);
      if (answer !== undefined) return answer.message;
    }
  });
  port.postMessage(['done', value]);
});
