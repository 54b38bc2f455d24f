/** Objects that are also strings, lists and collections: what they hold can be had. */
export interface Output {
  readonly code: number;
  grep(pattern: string): Text;
}
export type Text = string & Output;
export type Lines = string[] & Output;
export interface Rows<T> extends Array<T> {
  next(): Rows<T>;
}
export declare class Registry<V> extends Map<string, V> {
  register(name: string): this;
}
export declare class Tags extends Set<string> {
  rename(from: string, to: string): void;
}
/** Only data: it crosses as the list or string that it is. */
export type Id = string & { readonly brand: unique symbol };
export interface Named extends Array<string> {
  readonly name: string;
}
export declare function cat(file: string): Text;
export declare function ls(): Lines;
export declare function rows(): Rows<number>;
export declare function registry(): Registry<number>;
export declare function tags(): Tags;
export declare function id(): Id;
export declare function named(): Named;
export declare class Nodes extends Array<string> {
  query(text: string): string | undefined;
}
export declare class Matrix extends Float64Array {
  readonly rows: number;
  times(factor: number): Matrix;
}
/** Only data as well. */
export declare class Result extends Array<string> {
  readonly count: number;
}
export declare function result(): Result;
