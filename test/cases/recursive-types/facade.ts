// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./recursive-types/input.d.ts -o recursive-types/facade.ts

import type { Json } from './input.js';
import { defineCrossings, type FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Json };

const input = original('./input.js', import.meta.url);

/** It comes to itself again, with a handle at the end. */
export type Rendered<T> = T extends [infer First, ...infer Rest] ? [Cell, Rendered<Rest>, First] : Cell;

export type Wrap<T> = T extends string ? Wrapper<T> : Cell;

/** A {@link Library} of the caller's own; its methods may be asynchronous. */
export interface LibraryImplementation {
  parse(text: string): Json | Promise<Json>;
  curry<A, R>(fn: FunctionHandle<(a: A) => Promise<Awaited<R>>>): Curried<A, R> | Promise<Curried<A, R>>;
  readonly self: Library | LibraryImplementation;
}

export interface Curried<A, R> {
  (a: A): Promise<R>;
}
export class Curried<A, R> extends Handle {
  get placeholder(): Pipelined<Library> {
    return toThread.getHandle(Library, original(this).placeholder);
  }
  setPlaceholder(value: Library | LibraryImplementation): Promise<void> {
    return toThread.set(original(this).placeholder, value);
  }
}

export class Cell extends Handle {
  render(): Promise<string> {
    return toThread(original(this).render);
  }
}

export class Wrapper<T> extends Handle {
  value(): Promise<T> {
    return toThread(original(this).value);
  }
}

/** An object that leads to itself. */
export class Library extends Handle {
  parse(text: string): Promise<Json> {
    return toThread(original(this).parse, text);
  }
  curry<A, R>(fn: (a: A) => R | Promise<R>): Pipelined<Curried<A, R>> {
    return toThread.handle(Curried, original(this).curry, fn);
  }
  get self(): Pipelined<Library> {
    return toThread.getHandle(Library, original(this).self);
  }
}

export function render<T>(value: T): T extends [infer First, ...infer Rest]
  ? Promise<[Cell, Rendered<Rest>, First]>
  : Promise<Cell> {
  return toThread(input.render, value);
}

export function wrap<T>(value: T): Promise<Wrap<T | null>> {
  return toThread(input.wrap, value);
}

export function read(text: string): Promise<Json> {
  return toThread(input.read, text);
}

export const library = {
  parse(text: string): Promise<Json> {
    return toThread(input.library.parse, text);
  },
  curry<A, R>(fn: (a: A) => R | Promise<R>): Pipelined<Curried<A, R>> {
    return toThread.handle(Curried, input.library.curry, fn);
  },
};

defineCrossings(input, {
  handles: {
    Curried: { class: Curried, callable: true },
    Cell: { class: Cell },
    Wrapper: { class: Wrapper },
    Library: { class: Library },
  },
  functions: {
    render: { facade: render, original: input.render },
    wrap: { facade: wrap, original: input.wrap },
    read: { facade: read, original: input.read },
  },
});
