/** The libraries that users would take otherwise, each as its own documentation says, with one thread. */
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

export const peers = {
  async piscina(file = './task.js') {
    const { Piscina } = await import('piscina');
    const pool = new Piscina({ filename: path(file), minThreads: 1, maxThreads: 1 });
    return (a, b) => pool.run({ a, b });
  },
  async tinypool() {
    const { default: Tinypool } = await import('tinypool');
    const pool = new Tinypool({ filename: path('./task.js'), minThreads: 1, maxThreads: 1 });
    return (a, b) => pool.run({ a, b });
  },
  async workerpool() {
    const { default: workerpool } = await import('workerpool');
    const pool = workerpool.pool(path('./workerpool.js'), { maxWorkers: 1, workerType: 'thread' });
    return (a, b) => pool.exec('add', [a, b]);
  },
  async comlink() {
    const { wrap } = await import('comlink');
    const { default: nodeEndpoint } = await import('comlink/dist/esm/node-adapter.mjs');
    const { add } = wrap(nodeEndpoint(new Worker(path('./comlink.js'))));
    return (a, b) => add(a, b);
  },
  async 'jest-worker'() {
    const { Worker: JestWorker } = await import('jest-worker');
    const pool = new JestWorker(path('./jest-worker.js'), {
      numWorkers: 1,
      enableWorkerThreads: true,
      exposedMethods: ['add'],
    });
    return (a, b) => pool.add(a, b);
  },
  async poolifier() {
    const { FixedThreadPool } = await import('poolifier');
    const pool = new FixedThreadPool(1, path('./poolifier.js'));
    return (a, b) => pool.execute({ a, b });
  },
  async birpc() {
    const { createBirpc } = await import('birpc');
    const worker = new Worker(path('./birpc.js'));
    const rpc = createBirpc({}, { post: (data) => worker.postMessage(data), on: (fn) => worker.on('message', fn) });
    return (a, b) => rpc.add(a, b);
  },
  async capnweb() {
    const { newMessagePortRpcSession } = await import('capnweb');
    const worker = new Worker(path('./capnweb.js'));
    const { port1, port2 } = new MessageChannel();
    worker.postMessage(port2, [port2]);
    const stub = newMessagePortRpcSession(port1);
    return async (a, b) => await stub.add(a, b);
  },
};
