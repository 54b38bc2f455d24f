/** The thread's side of shared contexts: storages that the `setup` module registered by name. */
import type { AsyncLocalStorage } from 'node:async_hooks';
import { sharedStorages } from '../calls/shared-storages.js';

/** By the names of their storages. */
export type Stores = Readonly<Record<string, unknown>>;

/** Whether calls have contexts at all. */
export function areShared(): boolean {
  return sharedStorages.size > 0;
}

/**
 * Runs a call with the caller's stores; names that are not shared here are ignored. Where the caller has none, there is none:
 * a call made inside a callback runs within another one, whose stores are not its own.
 */
export function runInContext<T>(stores: Stores, run: () => T): T {
  let inner = run;
  for (const [name, storage] of sharedStorages) inner = enter(storage, stores[name], inner);
  return inner();
}

function enter<T>(storage: AsyncLocalStorage<unknown>, store: unknown, run: () => T): () => T {
  return () => storage.run(store, run);
}
