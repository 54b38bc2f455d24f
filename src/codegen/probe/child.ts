/** Loads an original in a process of its own, tells which names it has, and ends: it may print, hang or exit as it likes. */

import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { types } from 'node:util';
import vm from 'node:vm';
import { Worker } from 'node:worker_threads';

/** What a loaded module has. */
export interface Loaded {
  readonly names: readonly string[];
  /** What hangs on the default export: all of `module.exports`, inherited names too. */
  readonly ofDefault: readonly string[];
  /** Whether the default export, all of `module.exports`, can be called. */
  readonly callable: boolean;
  /** What objects have that an exported function makes with `new`, by its name. */
  readonly instances: Readonly<Record<string, readonly string[]>>;
}

const { USE_MAIN_CONTEXT_DEFAULT_LOADER } = vm.constants as unknown as { USE_MAIN_CONTEXT_DEFAULT_LOADER: never };

/** Milliseconds that an original may take to be ready; others never settle. */
const patience = 2000;

// whoever asked is gone, and nobody else would end what an original keeps alive
process.once('disconnect', () => process.exit());

const [specifier, from, limit] = process.argv.slice(2) as [string, string, string];

// An original that never gives the thread back hears of nothing: if whoever asked was killed, it would run for ever.
new Worker(`setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${limit})`, { eval: true }).unref();

// the facade's file need not be there yet: Node resolves from its name
const script = new vm.Script('(specifier) => import(specifier)', {
  filename: from,
  importModuleDynamically: USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const load = script.runInThisContext() as (specifier: string) => Promise<Record<string, unknown>>;

const loaded = await load(specifier).catch(() => load(pathToFileURL(createRequire(from).resolve(specifier)).href));
await Promise.race([Promise.allSettled([...promisesOf(loaded), ...promisesOf(loaded.default)]), setTimeout(patience)]);
const found: Loaded = {
  names: Object.keys(loaded),
  ofDefault: keysOf(loaded.default),
  callable: typeof loaded.default === 'function',
  instances: { ...instancesOf(loaded.default), ...instancesOf(loaded) },
};
process.send?.(found, () => process.exit());

/** `ready`: what WebAssembly gives is there when it has settled. */
function promisesOf(exported: unknown): unknown[] {
  if (!isObject(exported)) return [];
  return Object.values(Object.getOwnPropertyDescriptors(exported)).flatMap(({ value }) =>
    types.isPromise(value) ? [value] : [],
  );
}

function keysOf(value: unknown): string[] {
  const names = new Set<string>();
  for (let at: unknown = value; isObject(at) && at !== Object.prototype && at !== Function.prototype; ) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    at = Object.getPrototypeOf(at);
  }
  return [...names];
}

function instancesOf(exported: unknown): Loaded['instances'] {
  if (!isObject(exported)) return {};
  const found = Object.entries(Object.getOwnPropertyDescriptors(exported)).map(([name, { value }]) => {
    const prototype: unknown = typeof value === 'function' ? value.prototype : undefined;
    return [name, keysOf(prototype).filter((key) => key !== 'constructor')] as const;
  });
  return Object.fromEntries(found.filter(([, names]) => names.length > 0));
}

function isObject(value: unknown): value is object {
  return value !== null && (typeof value === 'object' || typeof value === 'function');
}
