/** `shareContext`: the caller's asynchronous context as far as it is shared, in the thread. */
import type { AsyncLocalStorage } from 'node:async_hooks';
import { profileOf } from '../threads/profile.js';
import { Encoder } from '../wire/encode.js';
import { toPublic } from './arguments.js';
import type { Call } from './call.js';
import { sharedStorages } from './shared-storages.js';
import { StoreEncodeSide } from './store-side.js';

/**
 * Makes the caller's store what `storage.getStore()` gives inside the original. Called with the same name in the main
 * thread and in the `setup` module of the threads. Stores cross as data: functions,
 * handles and objects with methods in them are left out. Changes do not travel back. The idea is from `asyncio.to_thread`.
 *
 * @param name what ties the two storages together
 * @param storage this thread's storage
 * @example
 *     shareContext('request', requestStorage);
 */
export function shareContext<T>(name: string, storage: AsyncLocalStorage<T>): void {
  sharedStorages.set(name, storage as AsyncLocalStorage<unknown>);
}

/** The stores that the caller has at this point. */
export function contextStores(call: Call): Record<string, unknown> | undefined {
  if (sharedStorages.size === 0) return undefined;
  let stores: Record<string, unknown> | undefined;
  for (const [name, storage] of sharedStorages) {
    const store = storage.getStore();
    if (store === undefined) continue;
    stores ??= {};
    stores[name] = encodeStore(name, store, call);
  }
  return stores;
}

function encodeStore(name: string, store: unknown, { target, route }: Call): unknown {
  const profile = target?.lane.profile ?? (route.module === undefined ? undefined : profileOf(route.module));
  try {
    return new Encoder(new StoreEncodeSide(name, store, profile?.executor !== 'process')).encode(store);
  } catch (error) {
    throw toPublic(error);
  }
}
