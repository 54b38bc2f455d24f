export declare function lines(path: string): Generator<string, number>;
export declare function words(text: string): Iterable<string>;
export declare class Table {
  constructor(name: string);
  rows(): IterableIterator<object>;
  [Symbol.iterator](): Iterator<object>;
}
export declare function dialogue(name: string): Generator<string, void, boolean>;
export declare function drain(name: string): Generator<string, void, undefined>;

/** A list: it arrives as what it is. */
export interface Vector extends Iterable<number> {
  readonly length: number;
  [index: number]: number;
}
export declare function scaled(vector: Vector | [number, number], by: number): Vector;

/** No list, and a function occurs in it: it extends what the original extends. */
export interface Source extends Iterable<string> {
  encoding?: string;
  onEnd?(): number;
}
export declare function consume(source: Source): number;
