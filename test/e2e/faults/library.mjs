// A blocking library in which everything can go wrong, each fault by its name.
import { appendFileSync } from 'node:fs';
import { BroadcastChannel, threadId } from 'node:worker_threads';

const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const forever = () => new Promise((resolve) => setTimeout(resolve, 60_000));

class Opaque {
  method() {}
}

const frozen = Object.freeze(Object.assign(new RangeError('frozen'), { code: 'E_FROZEN' }));
const nasty = new Error('nasty');
// The stack first: making it looks at the name.
for (const name of ['stack', 'code', 'cause', 'name', 'message']) {
  Object.defineProperty(nasty, name, {
    enumerable: true,
    get() {
      throw new Error('nobody may look');
    },
  });
}
const trap = () => {
  throw new Error('trap');
};
const hostile = new Proxy(
  function target() {},
  Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, trap])),
);

/** Faults that end the thread. */
const lethal = {
  exit: () => process.exit(3),
  uncaught: () => {
    setImmediate(() => {
      throw new Error('uncaught');
    });
    return forever();
  },
  rejection: () => {
    Promise.reject(new Error('unhandled'));
    return forever();
  },
  memory: () => {
    const all = [];
    for (;;) all.push(new Array(1e5).fill(all.length));
  },
  kill: () => {
    const channel = new BroadcastChannel('kill');
    channel.postMessage(threadId);
    channel.close();
    sleep(60_000);
  },
  closedPort: () => {
    for (const handle of process._getActiveHandles()) if (handle.constructor.name === 'MessagePort') handle.close();
    return forever();
  },
};

/** Faults of one call. */
const local = {
  'throw undefined': () => {
    throw undefined;
  },
  'throw null': () => {
    throw null;
  },
  'throw frozen': () => {
    throw frozen;
  },
  'throw getters': () => {
    throw nasty;
  },
  'throw proxy': () => {
    throw hostile;
  },
  'throw object': () => {
    throw new Opaque();
  },
  'throw symbol': () => {
    throw Symbol('private');
  },
  'reject undefined': () => Promise.reject(undefined),
  'thenable throws': () => ({
    // biome-ignore lint/suspicious/noThenProperty: that is the fault
    then() {
      throw frozen;
    },
  }),
  'then getter throws': () => ({
    // biome-ignore lint/suspicious/noThenProperty: that is the fault
    get then() {
      throw frozen;
    },
  }),
  'result class': () => ({ rows: [{ price: new Opaque() }] }),
  'result symbol': () => [Symbol('private')],
  'result weak': () => new WeakMap(),
  'result proxy': () => hostile,
  'result revoked': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return { proxy };
  },
  'result getter': () => ({
    get a() {
      throw frozen;
    },
  }),
  'result detached': () => {
    const buffer = new ArrayBuffer(8);
    structuredClone(buffer, { transfer: [buffer] });
    return { buffer };
  },
  overflow: function again() {
    return [again()];
  },
};

const faults = { ...lethal, ...local };

/** Says in the file that it ran, then commits the fault. */
export function commit(fault, file, mark) {
  appendFileSync(file, `${mark}\n`);
  return faults[fault]();
}

export function note(file, mark) {
  appendFileSync(file, `${mark}\n`);
  return mark;
}

export function nap(ms, file, mark) {
  appendFileSync(file, `${mark}\n`);
  sleep(ms);
  return mark;
}

export function around(fault, file, mark, before) {
  appendFileSync(file, `${mark}\n`);
  before();
  return faults[fault]();
}

export function callBack(file, mark, fn) {
  appendFileSync(file, `${mark}\n`);
  return fn();
}

export function* iterate(fault, file, mark) {
  appendFileSync(file, `${mark}\n`);
  yield 1;
  yield 2;
  yield faults[fault]();
}

export async function* iterateLater(fault, file, mark) {
  appendFileSync(file, `${mark}\n`);
  yield 1;
  yield 2;
  yield await faults[fault]();
}

/** Nobody calls: what ends a thread ends it, the rest is the original's own business. */
export function later(fault, ms) {
  setTimeout(() => {
    if (fault in lethal) lethal[fault]();
    else new Promise((resolve) => resolve(local[fault]())).catch(() => {});
  }, ms);
}

export class Thing {
  constructor(fault, file) {
    this.fault = fault;
    this.file = file;
  }
  work(mark) {
    return note(this.file, mark);
  }
  close() {
    appendFileSync(this.file, 'close\n');
    return faults[this.fault]();
  }
}
