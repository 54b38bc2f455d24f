export declare class Store<K extends string | number, V = unknown> {
  constructor(entries?: readonly (readonly [K, V])[]);
  get(key: K): V | undefined;
  set(key: K, value: V): this;
  map<U>(project: (value: V, key: K) => U): Store<K, U>;
  keys(): IterableIterator<K>;
}
