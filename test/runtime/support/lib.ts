/** A facade of the fixture library. */
import { defineCrossings, FunctionHandle, Handle, original, type Pipelined, toThread } from '../../../src/index.js';

export const lib = original('../fixtures/lib.mjs', import.meta.url);

// biome-ignore lint/suspicious/noExplicitAny: tests look at whatever comes
export function call(name: string, ...args: unknown[]): Promise<any> {
  return toThread(lib[name], ...args);
}

export class Resource extends Handle {
  static create(...args: unknown[]): Pipelined<Resource> {
    return toThread.construct(Resource, lib.Resource, ...args);
  }
  get size(): Promise<number> {
    return toThread.get(original(this).size);
  }
  setSize(value: number): Promise<void> {
    return toThread.set(original(this).size, value);
  }
  get label(): Promise<string> {
    return toThread.get(original(this).label);
  }
  get items(): Promise<unknown[]> {
    return toThread.get(original(this).items);
  }
  add(item: unknown): Pipelined<this> {
    return toThread.handle(Resource, original(this).add, item);
  }
  scaler(): Pipelined<FunctionHandle<(this: Resource, by: number) => Promise<number>>> {
    return toThread.handle(FunctionHandle, original(this).scaler) as never;
  }
  list(): Promise<unknown[]> {
    return toThread(original(this).list);
  }
  failToClose(times: number): Promise<void> {
    return toThread(original(this).failToClose, times);
  }
  sleep(ms: number): Pipelined<this> {
    return toThread.handle(Resource, original(this).sleep, ms);
  }
  waitFor(file: string): Pipelined<this> {
    return toThread.handle(Resource, original(this).waitFor, file);
  }
  child(): Pipelined<Resource> {
    return toThread.handle(Resource, original(this).child);
  }
  same(other: unknown): Promise<boolean> {
    return toThread(original(this).same, other);
  }
  later(ms = 5): Pipelined<Resource> {
    return toThread.handle(Resource, original(this).later, ms);
  }
  fails(): Pipelined<Resource> {
    return toThread.handle(Resource, original(this).fails);
  }
  none(): Pipelined<Resource> {
    return toThread.handle(Resource, original(this).none);
  }
  each<T>(fn: (item: unknown, self: Resource) => T | Promise<T>): Promise<T[]> {
    return toThread(original(this).each, fn);
  }
  on(fn: (event: string, self: Resource) => void): Pipelined<this> {
    return toThread.handle(Resource, original(this).on, fn);
  }
  callBackLater<T>(ms: number, fn: () => T | Promise<T>): Promise<T> {
    return toThread(original(this).callBackLater, ms, fn);
  }
  emitLater(ms: number): Promise<void> {
    return toThread(original(this).emitLater, ms);
  }
  go(): Promise<string> {
    return toThread(original(this).inner.go);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<unknown> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }
}

export class Point extends Handle {
  get x(): Promise<number> {
    return toThread.get(original(this).x);
  }
  double(): Promise<number> {
    return toThread(original(this).double);
  }
}

/** An interface of the original: recognised by its members. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: as generated code has it
export class Adder extends Handle {
  get n(): Promise<number> {
    return toThread.get(original(this).n);
  }
}
export interface Adder {
  // biome-ignore lint/style/useShorthandFunctionType: likewise
  (x: number): Promise<number>;
}

export class DocumentConstructor extends Handle {
  create(text: string): Pipelined<Document> {
    return toThread.construct(Document, original(this), text);
  }
}

export class Document extends Handle {
  text(): Promise<string> {
    return toThread(original(this).text);
  }
}

export function initialise(): Promise<{ Document: DocumentConstructor }> {
  return toThread(lib.initialise);
}

export function makeAdder(n: number): Pipelined<Adder> {
  return toThread.handle(Adder, lib.makeAdder, n);
}

export function giveFunction(): Pipelined<FunctionHandle<(a: number) => Promise<number>>> {
  return toThread.handle(FunctionHandle, lib.give, 'fn');
}

export function double(x: number): Promise<number> {
  return toThread(lib.double, x);
}

export class NamedError extends Error {
  declare code: string;
  declare extra: unknown;
}

/** Declared like an error; the original's class is none. */
export class LikeError extends Error {
  declare at: number;
}

/** An interface that a function declares for its points: it promises more than the class's own declaration. */
export class DescribedPoint extends Handle {
  describe(): Promise<string> {
    return toThread(original(this).describe);
  }
}

/** Made by a function as a plain object: its functions need no `this`. */
export class Counter extends Handle {
  next(): Promise<number> {
    return toThread(original(this).next);
  }
  get(): Promise<number> {
    return toThread(original(this).get);
  }
  get start(): Promise<number> {
    return toThread.get(original(this).start);
  }
}

export function makeCounter(): Pipelined<Counter> {
  return toThread.handle(Counter, lib.makeCounter);
}

defineCrossings(lib, {
  handles: {
    Resource: { class: Resource, original: lib.Resource },
    Point: { class: Point, original: lib.Point },
    DescribedPoint: { class: DescribedPoint },
    DocumentConstructor: { class: DocumentConstructor },
    Document: { class: Document },
    Counter: { class: Counter },
    Adder: { class: Adder, callable: true },
  },
  copies: {
    Signal: { properties: ['signal'] },
    SourceLocation: {},
    Position: {},
    Tokens: {},
    Reading: { properties: ['unit', 'value'] },
  },
  errors: {
    NamedError: { class: NamedError, original: lib.NamedError },
    LikeError: { class: LikeError, original: lib.LikeError },
  },
  functions: { double: { facade: double, original: lib.double } },
});
