export declare class Key {
  constructor(text: string);
  length(): number;
}
export interface SignOptions {
  readonly key: Key;
  readonly fallback?: readonly Key[];
}
export declare function sign(data: Uint8Array, key: Key): Uint8Array;
export declare function signAll(data: Uint8Array, options: SignOptions): Uint8Array;
export declare function instantiate(type: typeof Key, text: string): Key;

/** What makes keys, whatever it is called. */
export interface KeyConstructor {
  new (text: string): Key;
  readonly size: number;
}
export declare function sizeOf(type: KeyConstructor): number;
export declare function make<T>(type: new () => T): T;
export declare class Empty {
  isEmpty(): boolean;
}
