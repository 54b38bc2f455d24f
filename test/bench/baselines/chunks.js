/** By hand: a generator's values in chunks, one chunk ahead of the reader. */
import { parentPort } from 'node:worker_threads';
import { records } from '../library.js';

parentPort.on('message', ([count, size, port]) => {
  const iterator = records(count);
  const send = () => {
    const values = [];
    while (values.length < size) {
      const step = iterator.next();
      if (step.done) {
        port.postMessage({ values, done: true });
        return port.close();
      }
      values.push(step.value);
    }
    port.postMessage({ values, done: false });
  };
  port.on('message', send);
  send();
  send();
});
