/** The program's side: asks the facade's thread, and blocks until it has answered. */
import { receiveMessageOnPort } from 'node:worker_threads';
import { applyChanges, watch } from './changes.js';

const patience = Number(process.env.RESYNC_TIMEOUT ?? 120_000);

const traced = new WeakSet();

/** Below the original's frames come those of the program. */
function withCaller(error) {
  if (!traced.has(error)) {
    traced.add(error);
    const frames = new Error().stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line) && !line.includes('/support/resync/'));
    error.stack = [error.stack, ...frames].join('\n');
  }
  return error;
}

export class Channel {
  #port;
  #signal;
  #codec;
  #last = 0;
  /** The callbacks that run now, innermost last. */
  #frames = [];
  #replies = new Map();
  #waiting = new Map();
  #blocked = 0;

  constructor(port, signal) {
    this.#port = port;
    this.#signal = signal;
    port.on('message', (message) => this.#handle(message));
    port.unref();
  }

  set codec(codec) {
    this.#codec = codec;
  }

  /** Callbacks that the facade needs meanwhile run here. */
  ask(request, args = []) {
    const id = this.#send(request, args);
    this.block(() => this.#replies.has(id), `${request.op} ${request.key ?? ''}`);
    return this.#take(id, args);
  }

  /** For what gives a promise in the original too. */
  askLater(request, args = []) {
    const id = this.#send(request, args);
    this.#port.ref();
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject, args }));
  }

  tell(message) {
    this.#port.postMessage(message);
  }

  block(isOver, what) {
    const end = Date.now() + patience;
    this.#blocked++;
    try {
      for (;;) {
        const seen = Atomics.load(this.#signal, 0);
        for (let entry = receiveMessageOnPort(this.#port); entry; entry = receiveMessageOnPort(this.#port))
          this.#handle(entry.message);
        if (isOver()) return;
        if (Date.now() > end) throw new Error(`re-sync: no answer to "${what}" within ${patience / 1000} s`);
        Atomics.wait(this.#signal, 0, seen, end - Date.now() + 1);
      }
    } finally {
      this.#blocked--;
    }
  }

  get isBlocked() {
    return this.#blocked > 0;
  }

  #send(request, args) {
    const id = ++this.#last;
    this.tell({ ...request, id, frame: this.#frames.at(-1), args: this.#codec.encode(args) });
    return id;
  }

  #take(id, args) {
    const { value, failed, written } = this.#replies.get(id);
    this.#replies.delete(id);
    if (written) applyChanges(args, written);
    if (failed) throw value instanceof Error ? withCaller(value) : value;
    return value;
  }

  #handle(message) {
    if (message.fault !== undefined) throw new Error(`re-sync: the facade's thread failed: ${message.fault}`);
    if (message.module !== undefined) return this.onModule(message.module, this.#codec.decode(message.value));
    if (message.ready) return this.onReady();
    // at once, since what is described is described in the order of sending
    const value = this.#codec.decode(message.value);
    if (message.callback !== undefined) return this.#run(message);
    if (message.settled !== undefined) return this.#codec.standIn(message.settled).settle({ ...message, value });
    this.#replies.set(message.id, { ...message, value, written: this.#codec.decode(message.written) });
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    this.#waiting.delete(message.id);
    if (this.#waiting.size === 0) this.#port.unref();
    try {
      waiting.resolve(this.#take(message.id, waiting.args));
    } catch (error) {
      waiting.reject(error);
    }
  }

  #run({ callback, op, frame, self, args }) {
    this.#frames.push(frame);
    let changes = () => undefined;
    try {
      const target = this.#codec.kept(callback);
      const values = this.#codec.decode(args);
      changes = watch(values, this.#codec);
      const value =
        op === 'call'
          ? Reflect.apply(target, this.#codec.decode(self), values)
          : (target[op]?.(...values) ?? { done: true });
      if (value instanceof Promise && this.isBlocked)
        throw new TypeError('re-sync: a program that waits for a call cannot wait for a promise of its own callback');
      this.tell({ reply: frame, value: this.#codec.encode(value), written: changes() });
    } catch (error) {
      this.tell({ reply: frame, failed: true, value: this.#codec.encode(error), written: changes() });
    } finally {
      this.#frames.pop();
    }
  }
}
