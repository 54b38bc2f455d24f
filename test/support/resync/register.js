/**
 * The preload of the program's process: `node --import register.js program.mjs`. The original's modules are replaced by
 * synchronous stand-ins; each use of one blocks this thread, while a thread of the facade's awaits the facade.
 */

import { readFileSync } from 'node:fs';
import Module, { createRequire, register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread, MessageChannel, Worker } from 'node:worker_threads';
import { Channel } from './channel.js';
import { Codec } from './codec.js';
import { isProgram } from './importers.js';
import { programSide } from './program-side.js';
import { standIns } from './stand-ins.js';

function connect({ modules, promises }) {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1: port, port2 } = new MessageChannel();
  const facades = Object.fromEntries(Object.entries(modules).map(([name, { facade }]) => [name, facade]));
  const worker = new Worker(new URL('./facade-thread.js', import.meta.url), {
    workerData: { port: port2, signal, facades, promises },
    transferList: [port2],
    execArgv: [],
  });
  worker.unref();
  const channel = new Channel(port, signal);
  const { decode, isStandInPrototype } = standIns(channel);
  channel.codec = new Codec({ ...programSide((message) => channel.tell(message), isStandInPrototype), decode });
  const found = {};
  let isReady = false;
  channel.onModule = (specifier, value) => {
    found[specifier] = value;
  };
  channel.onReady = () => {
    isReady = true;
  };
  channel.block(() => isReady, 'start');
  return found;
}

/**
 * What a program gets: under its names, and as what `require` and the default import give.
 *
 * @param original the module itself, where it has what the facade leaves out
 */
function exportsOf(facade, { names }, original = {}) {
  const { default: main = {} } = facade;
  for (const name of Object.keys(facade)) {
    if (name in main && name !== 'default') continue;
    Object.defineProperty(main, name, { ...Object.getOwnPropertyDescriptor(facade, name), configurable: true });
  }
  main.default ??= main;
  for (const name of names) if (!(name in main) && name in original) main[name] = original[name];
  for (const name of names) if (!(name in facade)) facade[name] = main[name];
  return { facade, main };
}

/** Found from the program's folder, and required from here, where the original is not replaced. */
function requireOriginal(specifier) {
  return createRequire(import.meta.url)(createRequire(`${process.cwd()}/`).resolve(specifier));
}

function install(session) {
  let loaded;
  const load = (specifier) => {
    if (loaded === undefined) {
      const found = connect(session);
      loaded = {};
      for (const name of Object.keys(found)) {
        const original = session.beside ? requireOriginal(name) : undefined;
        loaded[name] = exportsOf(found[name], session.modules[name], original);
      }
    }
    return loaded[specifier];
  };
  globalThis[Symbol.for('resync')] = load;

  // ESM: imports of an original come to the hooks; CommonJS: so does `require`.
  register('./hooks.js', import.meta.url, { data: session });
  const { _load } = Module;
  Module._load = function (request, parent, ...rest) {
    const specifier = parent?.filename && isProgram(session, parent.filename) && moduleOf(request, parent);
    return specifier ? load(specifier).main : _load.call(this, request, parent, ...rest);
  };
  function moduleOf(request, parent) {
    const known = session.modules[request] ?? session.modules[`node:${request}`];
    if (known) return known.specifier;
    if (!/^[./]/.test(request)) return undefined;
    try {
      const file = Module._resolveFilename(request, parent);
      return Object.values(session.modules).find(({ files }) => files.includes(file))?.specifier;
    } catch {
      return undefined;
    }
  }
}

if (isMainThread && process.env.RESYNC_SESSION)
  install(JSON.parse(readFileSync(fileURLToPath(process.env.RESYNC_SESSION), 'utf8')));
