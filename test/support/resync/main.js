/** The main thread's side: awaits the facade for a program that blocks in its own thread. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import { Codec } from './codec.js';

/**
 * Runs a program against facades.
 *
 * @param {{ facades: Record<string, string>, program: string, args?: readonly string[] }} options
 *   `facades`: for each specifier that the program imports, the file of its compiled facade
 * @returns {Promise<number>} the exit code of the program's thread
 */
export async function resync({ facades, program, args = [] }) {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1: port, port2 } = new MessageChannel();
  /** For each running callback: how to get back into the async context in which the facade called it. */
  const frames = new Map();
  const replies = new Map();
  let lastCallback = 0;

  const send = (message) => {
    port.postMessage(message);
    Atomics.add(signal, 0, 1);
    Atomics.notify(signal, 0);
  };

  const codec = new Codec((id, own) => {
    const callback = (...values) => {
      const frame = ++lastCallback;
      frames.set(frame, AsyncLocalStorage.snapshot());
      return new Promise((settle, reject) => {
        replies.set(frame, { settle, reject });
        send({ callback: id, frame, args: codec.encode(values) });
      }).finally(() => frames.delete(frame));
    };
    return Object.defineProperties(callback, { length: { value: own.length }, name: { value: own.name } });
  });

  const modules = {};
  for (const [specifier, file] of Object.entries(facades)) {
    const facade = await import(pathToFileURL(resolve(file)).href);
    modules[specifier] = { names: Object.keys(facade), root: codec.keep(facade) };
  }

  async function perform({ op, target, key }, values) {
    const object = codec.kept(target);
    switch (op) {
      case 'get': {
        const value = object[key];
        return { value: typeof value === 'function' ? value : await value, member: typeof value === 'function' };
      }
      case 'set':
        await object[`set${key[0].toUpperCase()}${key.slice(1)}`](values[0]);
        return {};
      case 'call': {
        const receiver = key === undefined ? undefined : object;
        const callee = key === undefined ? object : object[key];
        return {
          value: await (callee.create && key === undefined
            ? callee.create(...values)
            : Reflect.apply(callee, receiver, values)),
        };
      }
      case 'new':
        return { value: await (object.construct ?? object.create).apply(object, values) };
      case 'next':
        return { value: await object.next() };
      case 'return':
        return { value: await object.return?.() };
      case 'has':
        return { value: key in object };
      default:
        throw new Error(`unknown request ${op}`);
    }
  }

  port.on('message', async (message) => {
    if (message.reply !== undefined) {
      const { settle, reject } = replies.get(message.reply);
      replies.delete(message.reply);
      if (message.failed) reject(codec.decode(message.value));
      else settle(codec.decode(message.value));
      return;
    }
    const inside = frames.get(message.frame) ?? ((run) => run());
    try {
      const args = codec.decode(message.args ?? []);
      const { value, member } = await inside(() => perform(message, args));
      // what the original wrote into the caller's memory has to get back to the program as well
      const written = args.map((arg) => (ArrayBuffer.isView(arg) ? codec.encode(arg) : undefined));
      send({ id: message.id, value: codec.encode(value), member, written });
    } catch (error) {
      send({ id: message.id, failed: true, value: codec.encode(error) });
    }
  });

  const worker = new Worker(new URL('./program.js', import.meta.url), {
    argv: [...args],
    workerData: { port: port2, signal, modules, program: pathToFileURL(resolve(program)).href },
    transferList: [port2],
  });
  worker.on('error', (error) => console.error(error));
  const [code] = await once(worker, 'exit');
  port.close();
  return code;
}
