import { parentPort } from 'node:worker_threads';
import { newMessagePortRpcSession, RpcTarget } from 'capnweb';
import { add } from '../library.js';

class Library extends RpcTarget {
  add(a, b) {
    return add(a, b);
  }
}
parentPort.on('message', (port) => newMessagePortRpcSession(port, new Library()));
