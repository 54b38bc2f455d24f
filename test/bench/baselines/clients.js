/** The main thread's side of the hand-written workers. */
import { MessageChannel, Worker } from 'node:worker_threads';

function start(file, workerData, options) {
  return new Worker(new URL(file, import.meta.url), { workerData, ...options });
}

/** One `postMessage` a call. */
export function pingPong(name) {
  const worker = start('./ping-pong.js', name);
  const pending = new Map();
  let last = 0;
  worker.on('message', ([id, value]) => {
    const settle = pending.get(id);
    pending.delete(id);
    settle(value);
  });
  return (...args) =>
    new Promise((resolve) => {
      pending.set(++last, resolve);
      worker.postMessage([last, ...args]);
    });
}

/** One message a tick each way. */
export function batching(name) {
  const worker = start('./batching.js', name);
  const pending = new Map();
  let last = 0;
  let calls = [];
  const flush = () => {
    worker.postMessage(calls);
    calls = [];
  };
  worker.on('message', (answers) => {
    for (const [id, value] of answers) {
      const settle = pending.get(id);
      pending.delete(id);
      settle(value);
    }
  });
  return (...args) =>
    new Promise((resolve) => {
      pending.set(++last, resolve);
      if (calls.push([last, ...args]) === 1) process.nextTick(flush);
    });
}

/** The same for `add`, without an array for each call. */
export function flat() {
  const worker = start('./flat.js');
  const pending = new Map();
  let last = 0;
  let calls = [];
  const flush = () => {
    worker.postMessage(calls);
    calls = [];
  };
  worker.on('message', (answers) => {
    for (let i = 0; i < answers.length; i += 2) {
      const settle = pending.get(answers[i]);
      pending.delete(answers[i]);
      settle(answers[i + 1]);
    }
  });
  return (a, b) =>
    new Promise((resolve) => {
      pending.set(++last, resolve);
      if (calls.length === 0) process.nextTick(flush);
      calls.push(last, a, b);
    });
}

/** A generator's values in chunks: the next chunk is asked for while this one is used. */
export function chunks() {
  const worker = start('./chunks.js');
  return async function* read(count, size) {
    const { port1, port2 } = new MessageChannel();
    const arrived = [];
    let wake;
    port1.on('message', (chunk) => {
      arrived.push(chunk);
      wake?.();
    });
    worker.postMessage([count, size, port2], [port2]);
    for (;;) {
      if (arrived.length === 0)
        await new Promise((resolve) => {
          wake = resolve;
        });
      const { values, done } = arrived.shift();
      if (!done) port1.postMessage('more');
      yield* values;
      if (done) break;
    }
    port1.close();
  };
}

/** A worker that blocks for each answer. */
export function blocking() {
  const words = new Int32Array(new SharedArrayBuffer(4));
  const worker = start('./blocking.js', words);
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(port2, [port2]);
  return (count, visit) =>
    new Promise((resolve) => {
      port1.removeAllListeners('message');
      port1.on('message', async ([kind, value]) => {
        if (kind === 'done') return resolve(value);
        port1.postMessage(await visit(value));
        Atomics.add(words, 0, 1);
        Atomics.notify(words, 0);
      });
      worker.postMessage(count);
    });
}

/** A transaction whose body runs here; each insert is a message to the blocked worker. */
export function transactions() {
  const words = new Int32Array(new SharedArrayBuffer(4));
  const worker = start('./transaction.js', words);
  let next;
  worker.on('message', (message) => next(message));
  const say = (message) =>
    new Promise((resolve) => {
      next = resolve;
      worker.postMessage(message);
      Atomics.add(words, 0, 1);
      Atomics.notify(words, 0);
    });
  return async (body) => {
    await say('begin');
    await body(say);
    await say('end');
  };
}
