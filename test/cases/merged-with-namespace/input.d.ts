/** A class, its namespace, and what hangs on that. */
export declare class Engine {
  constructor(name: string);
  start(options?: Engine.Options): Engine.Part;
  static version: string;
}
export declare namespace Engine {
  interface Options {
    readonly fast?: boolean;
  }
  class Part {
    constructor(id: number);
    id(): number;
  }
  /** Reads one. */
  function parse(text: string): Engine;
  function parse(text: string, strict: boolean): Engine;
  const limit: 5;
  let counter: number;
  namespace tools {
    interface Tool {
      readonly name: string;
    }
    function list(): Tool[];
    class Wrench {
      turn(): Part;
    }
  }
}

export declare enum Color {
  Red = 1,
  Green = 2,
}
export declare namespace Color {
  function parse(text: string): Color;
  const all: readonly Color[];
}

export declare class Failure extends Error {
  readonly code: number;
  static from(cause: unknown): Failure;
}
export declare namespace Failure {
  const codes: { readonly [name: string]: number };
}

/** Only data, with functions for it. */
export declare class Point {
  x: number;
  y: number;
}
export declare namespace Point {
  function distance(from: Point, to: Point): number;
}

/** A function and the types that it speaks of, one of which is a class. */
export declare function render(text: string, options?: render.Options): render.Page;
export declare namespace render {
  interface Options {
    readonly wide: boolean;
  }
  interface Page {
    print(): string;
  }
  class Problem extends Error {
    readonly line: number;
  }
  let calls: number;
  function inline(text: string): string;
}
