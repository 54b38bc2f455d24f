/** The program's thread: replaces the originals by synchronous stand-ins, then runs the program. */
import Module, { createRequire, register } from 'node:module';
import { receiveMessageOnPort, workerData } from 'node:worker_threads';
import { Codec } from './codec.js';

const { port, signal, modules, program } = workerData;
let lastRequest = 0;
/** The callbacks that run now, innermost last. */
const frames = [];
const replies = new Map();

const codec = new Codec(standIn);
codec.plainFunctions = true;
codec.errorClass = (name) => globalThis.resyncModules[Object.keys(modules)[0]]?.[name];

/** Asks the main thread, and blocks until it has answered. Callbacks that it needs meanwhile run here. */
function ask(message) {
  const id = ++lastRequest;
  port.postMessage({ ...message, id, frame: frames.at(-1) });
  for (;;) {
    const seen = Atomics.load(signal, 0);
    for (let entry = receiveMessageOnPort(port); entry; entry = receiveMessageOnPort(port)) handle(entry.message);
    const reply = replies.get(id);
    if (reply) {
      replies.delete(id);
      if (reply.failed) throw codec.decode(reply.value);
      return reply;
    }
    Atomics.wait(signal, 0, seen);
  }
}

function handle(message) {
  if (message.callback === undefined) {
    replies.set(message.id, message);
    return;
  }
  frames.push(message.frame);
  try {
    const value = codec.kept(message.callback)(...codec.decode(message.args));
    port.postMessage({ reply: message.frame, value: codec.encode(value) });
  } catch (error) {
    port.postMessage({ reply: message.frame, failed: true, value: codec.encode(error) });
  } finally {
    frames.pop();
  }
}

function standIn(id, own) {
  if (own.iterator) return iterator(id);
  const request = (op, key, args) => {
    const reply = ask({ op, target: id, key, args: args && codec.encode(args) });
    for (const [index, bytes] of codec.decode(reply.written ?? []).entries()) {
      if (bytes !== undefined) new Uint8Array(args[index].buffer, args[index].byteOffset).set(bytesOf(bytes));
    }
    return reply;
  };
  function constructable() {}
  const target = own.kind === 'function' ? constructable : {};
  const methods = new Map();
  return new Proxy(target, {
    get(_, key) {
      if (key === Symbol.toStringTag || key === 'then') return undefined;
      if (key === Symbol.iterator)
        return () => codec.decode(request('call', Symbol.asyncIterator.description).value)[Symbol.iterator]();
      if (key === Symbol.toPrimitive) return undefined;
      if (typeof key === 'symbol') return undefined;
      if (key === 'prototype' && own.kind === 'function') return target.prototype;
      if (methods.has(key)) return methods.get(key);
      const { value, member } = request('get', key);
      const decoded = codec.decode(value);
      if (!member || own.kind === 'module') return decoded;
      const method = (...args) => codec.decode(request('call', key, args).value);
      methods.set(
        key,
        new Proxy(method, {
          get: (fn, name) => (name in fn ? fn[name] : decoded[name]),
          construct: (_fn, args) => Reflect.construct(decoded, args),
        }),
      );
      return methods.get(key);
    },
    set(_, key, value) {
      request('set', key, [value]);
      return true;
    },
    has: (_, key) => typeof key === 'string' && request('has', key).value,
    apply: (_, _self, args) => codec.decode(request('call', undefined, args).value),
    construct: (_, args) => codec.decode(request('new', undefined, args).value),
    getPrototypeOf: () => (own.kind === 'function' ? Function.prototype : prototypeOf(own.classes)),
  });
}

const bytesOf = (view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** `value instanceof Class` works where the class is exported. */
function prototypeOf(names) {
  for (const exports of Object.values(globalThis.resyncModules)) {
    for (const name of names ?? []) {
      const candidate = exports[name] ?? exports.default?.[name];
      if (typeof candidate === 'function') return candidate.prototype;
    }
  }
  return Object.prototype;
}

function iterator(id) {
  const step = (op) => codec.decode(ask({ op, target: id }).value) ?? { done: true, value: undefined };
  return {
    next: () => step('next'),
    return: () => step('return'),
    [Symbol.iterator]() {
      return this;
    },
  };
}

globalThis.resyncModules = {};
for (const [specifier, { names, root }] of Object.entries(modules)) {
  const stand = standIn(root, { kind: 'module' });
  const exports = {};
  for (const name of names) {
    let value;
    Object.defineProperty(exports, name, { enumerable: true, configurable: true, get: () => (value ??= stand[name]) });
  }
  globalThis.resyncModules[specifier] = exports;
}

// ESM: the program's own imports of an original come here; CommonJS: so does its `require`.
const hooks = `
export async function resolve(specifier, context, next) {
  if (specifier in modules && context.parentURL === program) return { url: 'resync:' + specifier, shortCircuit: true };
  return next(specifier, context);
}
export async function load(url, context, next) {
  if (!url.startsWith('resync:')) return next(url, context);
  const specifier = url.slice(7);
  const names = modules[specifier].filter((name) => name !== 'default');
  const lines = names.map((name, i) => 'const v' + i + ' = m[' + JSON.stringify(name) + ']; export { v' + i + ' as ' + JSON.stringify(name) + ' };');
  return { format: 'module', shortCircuit: true, source: 'const m = globalThis.resyncModules[' + JSON.stringify(specifier) + '];' + lines.join('') + 'export default m.default ?? m;' };
}
const modules = ${JSON.stringify(Object.fromEntries(Object.entries(modules).map(([name, { names }]) => [name, names])))};
const program = ${JSON.stringify(program)};`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
const load = Module._load;
Module._load = function (specifier, parent, isMain) {
  const exports = globalThis.resyncModules[specifier];
  if (exports && parent && new URL(`file://${parent.filename}`).href === program) return exports.default ?? exports;
  return load.call(this, specifier, parent, isMain);
};
if (program.endsWith('.cjs')) createRequire(program)(new URL(program).pathname);
else await import(program);
port.unref?.();
