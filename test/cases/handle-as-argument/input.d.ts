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
