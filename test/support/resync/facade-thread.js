/** The facade's thread: awaits the facade for a program that blocks in its own thread. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { workerData } from 'node:worker_threads';
import { applyChanges, watch } from './changes.js';
import { Codec } from './codec.js';
import { facadeSide, isFacadeClass, withoutNew } from './describe.js';
import { programStandIns } from './program-stand-ins.js';

const { port, signal, facades, promises } = workerData;
/** For each running callback: how to get back into the async context in which the facade called it. */
const frames = new Map();
const replies = new Map();
let lastCallback = 0;

const known = { functions: new Set(promises.functions), members: new Set(promises.members) };
const side = facadeSide(known, (id, promise) =>
  promise.then(
    (value) => send({ settled: id, value: codec.encode(value) }),
    (error) => send({ settled: id, failed: true, value: codec.encode(error) }),
  ),
);
const codec = new Codec({ ...side, decode: programStandIns(callBack) });

function send(message) {
  port.postMessage(message);
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
}

/** Runs something of the program's, in its thread; calls that it makes meanwhile belong to this frame. */
function callBack(id, op, self, args) {
  const frame = ++lastCallback;
  frames.set(frame, AsyncLocalStorage.snapshot());
  return new Promise((settle, reject) => {
    replies.set(frame, { settle, reject, args });
    send({ callback: id, op, frame, self: codec.encode(self), args: codec.encode(args) });
  }).finally(() => frames.delete(frame));
}

async function perform({ op, target, key }, args) {
  const object = codec.kept(target);
  const name = key?.startsWith('@@') ? Symbol[key.slice(2)] : key;
  switch (op) {
    case 'get':
      return object[name];
    case 'set':
      return object[`set${key[0].toUpperCase()}${key.slice(1)}`](args[0]);
    case 'call':
      if (name !== undefined) return object[name](...args);
      return ((isFacadeClass(object) && withoutNew(object)) || object).apply(object, args);
    case 'new':
      return construct(object, args);
    case 'next':
    case 'return':
    case 'throw':
      return object[op]?.(...args);
  }
  throw new Error(`unknown request ${op}`);
}

function construct(type, args) {
  const create = type.construct ?? type.create;
  if (create) return create.apply(type, args);
  if (type.prototype instanceof Error) return new type(...args);
  throw new TypeError(`${type.name} is not a constructor`);
}

port.on('message', async (message) => {
  if (message.settled !== undefined) return codec.standIn(message.settled).settle(message, codec);
  if (message.reply !== undefined) {
    const { settle, reject, args } = replies.get(message.reply);
    replies.delete(message.reply);
    if (message.written) applyChanges(args, codec.decode(message.written));
    if (message.failed) reject(codec.decode(message.value));
    else settle(codec.decode(message.value));
    return;
  }
  const inside = frames.get(message.frame) ?? ((run) => run());
  let args = [];
  let changes = () => undefined;
  try {
    args = codec.decode(message.args ?? []);
    changes = watch(args, codec);
    const value = codec.encode(await inside(() => perform(message, args)));
    send({ id: message.id, value, written: changes() });
  } catch (error) {
    send({ id: message.id, failed: true, value: codec.encode(error), written: changes() });
  }
});

// A fault in this thread shall end the program, which would wait for ever otherwise.
const die = (error) => send({ fault: String(error?.stack ?? error) });
process.on('uncaughtException', die);
process.on('unhandledRejection', die);

for (const [specifier, file] of Object.entries(facades)) {
  const facade = await import(file);
  send({ module: specifier, value: codec.encode(facade) });
}
send({ ready: true });
