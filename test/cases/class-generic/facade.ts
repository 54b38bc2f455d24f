// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-generic/input.d.ts -o class-generic/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Store<K extends string | number, V = unknown> extends Handle {
  static create<K extends string | number, V = unknown>(entries?: readonly (readonly [K, V])[]): Pipelined<Store<K, V>>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Store, input.Store, ...args);
  }
  get(key: K): Promise<V | undefined> {
    return toThread(original(this).get, key);
  }
  set(key: K, value: V): Pipelined<this> {
    return toThread.handle(Store, original(this).set, key, value);
  }
  map<U>(project: (value: V, key: K) => U | Promise<U>): Pipelined<Store<K, U>> {
    return toThread.handle(Store, original(this).map, project);
  }
  keys(): AsyncIterableIterator<K> {
    return toThread.iterate(original(this).keys);
  }
}

defineCrossings(input, {
  handles: { Store: { class: Store, original: input.Store } },
});
