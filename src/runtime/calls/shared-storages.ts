/** The storages that `shareContext` named, in this thread; the `setup` module fills it in the others. */
import type { AsyncLocalStorage } from 'node:async_hooks';

/** What the `setup` module imports and what its thread begins with are two files, each with this module in it. */
const global = globalThis as { [key: symbol]: Map<string, AsyncLocalStorage<unknown>> | undefined };
const key = Symbol.for('gen-async-facade:storages');

global[key] ??= new Map();
export const sharedStorages = global[key];
