/** The storages that `shareContext` named, in this thread; the `setup` module fills it in the others. */
import type { AsyncLocalStorage } from 'node:async_hooks';

export const sharedStorages = new Map<string, AsyncLocalStorage<unknown>>();
