/** Names that lead back to themselves, as JSON, syntax trees and promises do. */
export type Json = string | number | boolean | null | Json[] | readonly Json[] | { [key: string]: Json };
export type Eventually<T> = Promise<Eventually<T>> | T;
export type Deep<T> = T extends (infer U)[] ? Deep<U> : T extends object ? Node<T> : Promise<T>;
export type Thunk = (() => Thunk) | string;
export interface Node<T> {
  readonly children: Node<T>[];
  readonly value: T;
  find(test: (node: Node<T>) => boolean | Json): Node<T> | undefined;
}
export declare function parse(text: Json): Json;
export declare function settle<T>(value: Eventually<T>): Eventually<T>;
export declare function unwrap<T>(value: T): Deep<T>;
export declare function unfold(thunk: Thunk): Thunk;
