/** The thread's side of shared contexts: storages that the `setup` module registered by name. */
import type { AsyncLocalStorage } from 'node:async_hooks';
import { sharedStorages } from '../shared-storages.js';

/** By the names of their storages. */
export type Stores = Readonly<Record<string, unknown>>;

/** Runs a call with the caller's stores; names that are not shared here are ignored. */
export function runInContext<T>(stores: Stores, run: () => T): T {
  let inner = run;
  for (const [name, store] of Object.entries(stores)) {
    const storage = sharedStorages.get(name);
    if (storage !== undefined) inner = enter(storage, store, inner);
  }
  return inner();
}

function enter<T>(storage: AsyncLocalStorage<unknown>, store: unknown, run: () => T): () => T {
  return () => storage.run(store, run);
}
