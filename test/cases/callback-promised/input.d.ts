/** Tries again until the promise is fulfilled. */
export declare function retry<T>(task: (attempt: number) => Promise<T>, times?: number): Promise<T>;
export interface Store {
  get(key: string): PromiseLike<string | undefined>;
  has?(key: string): boolean;
}
export type Loaded = Promise<Uint8Array>;
export interface EngineOptions {
  loader?: ((key: string) => Loaded) | null;
  /** A promise or a value: what is awaited there may be a value here. */
  filter?: (key: string) => boolean | Promise<boolean>;
  hooks?: { end?: () => Promise<void>; deeper?: { never: () => Promise<void> } };
  store: Store;
}
export declare class Engine {
  constructor(options: EngineOptions);
  /** Overloads differ in what they expect. */
  each(visit: (key: string) => Promise<void>): Promise<void>;
  each(visit: (key: string) => void): void;
}
