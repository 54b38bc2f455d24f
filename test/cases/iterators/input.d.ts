export declare function lines(path: string): Generator<string, number>;
export declare function words(text: string): Iterable<string>;
export declare class Table {
  constructor(name: string);
  rows(): IterableIterator<object>;
  [Symbol.iterator](): Iterator<object>;
}
export declare function dialogue(name: string): Generator<string, void, boolean>;
export declare function drain(name: string): Generator<string, void, undefined>;
