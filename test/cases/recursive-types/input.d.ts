export type Json = string | number | Json[] | { [key: string]: Json };

export interface Cell {
  render(): string;
}

/** It comes to itself again, with a handle at the end. */
export type Rendered<T> = T extends [infer First, ...infer Rest] ? [Cell, Rendered<Rest>, First] : Cell;

export interface Wrapper<T> {
  value(): T;
}
export type Wrap<T> = T extends string ? Wrapper<T> : Cell;

export interface Curried<A, R> {
  (a: A): R;
  placeholder: Library;
}

/** An object that leads to itself. */
export interface Library {
  parse(text: string): Json;
  curry<A, R>(fn: (a: A) => R): Curried<A, R>;
  readonly self: Library;
}

export declare const library: Library;
export declare function render<T>(value: T): Rendered<T>;
export declare function wrap<T>(value: T): Wrap<T | null>;
export declare function read(text: string): Json;
