// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./handle-implemented/input.d.ts -o handle-implemented/facade.ts

import type { Hooks, Named } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Hooks, Named };

const input = original('./input.js', import.meta.url, { threads: 1 });

/** A {@link Format} of the caller's own; its methods may be asynchronous. */
export interface FormatImplementation {
  readonly extensions?: readonly string[];
  parse(text: string): unknown;
  print?(value: unknown, indent: number): string | Promise<string>;
  fallback(): Format | FormatImplementation | null | Promise<Format | FormatImplementation | null>;
  readonly name: string;
}

export interface Settings {
  format?: Format | FormatImplementation | string;
}

export interface SettingsResult {
  format?: Format | string;
}

/** A {@link Store} of the caller's own; its methods may be asynchronous. */
export interface StoreImplementation<T> {
  get(key: string): T | Promise<T>;
  put(key: string, value: T): void;
}

/** What a list is limited to has to be a handle. */
export type List<F extends Format> = { readonly items: readonly F[] };

/** A {@link Visitor} of the caller's own; its methods may be asynchronous. */
export interface VisitorImplementation {
  depth: number;
  visit(text: string): boolean | Promise<boolean>;
  leave?(): void;
}

/** Comes back and goes in: a program may bring its own. */
export class Format extends Handle {
  get extensions(): Promise<readonly string[] | undefined> {
    return toThread.get(original(this).extensions);
  }
  parse(text: string): Promise<unknown> {
    return toThread(original(this).parse, text);
  }
  print(value: unknown, indent: number): Promise<string> {
    return toThread(original(this).print, value, indent);
  }
  fallback(): Promise<Format | null> {
    return toThread.handle(Format, original(this).fallback);
  }
  get name(): Promise<string> {
    return toThread.get(original(this).name);
  }
}

export class Store<T> extends Handle {
  get(key: string): Promise<T> {
    return toThread(original(this).get, key);
  }
  put(key: string, value: T): Promise<void> {
    return toThread.run(original(this).put, key, value);
  }
}

/** Has a constructor, so that only the module makes one. */
export class Matrix extends Handle {
  static create(rows: number): Pipelined<Matrix> {
    return toThread.construct(Matrix, input.Matrix, rows);
  }
  rows(): Promise<number> {
    return toThread(original(this).rows);
  }
}

/** So does a class. */
export class Table extends Handle {
  static create(): Pipelined<Table> {
    return toThread.construct(Table, input.Table);
  }
  rows(): Promise<number> {
    return toThread(original(this).rows);
  }
}

/** Nobody else has the symbol. */
export class Sealed extends Handle {
  open(): Promise<void> {
    return toThread.run(original(this).open);
  }
}

/** What begins with `_` is for the module alone. */
export class Leaf extends Handle {
  get _kind(): Promise<'leaf'> {
    return toThread.get(original(this)._kind);
  }
  text(): Promise<string> {
    return toThread(original(this).text);
  }
}

export class Job extends Handle {
  run(hooks: Hooks): Promise<void> {
    return toThread.run(original(this).run, hooks);
  }
}

/** No class of the module derives from it: it is there for classes of its callers. */
export class Visitor extends Handle {
  get depth(): Promise<number> {
    return toThread.get(original(this).depth);
  }
  setDepth(value: number): Promise<void> {
    return toThread.set(original(this).depth, value);
  }
  visit(text: string): Promise<boolean> {
    return toThread(original(this).visit, text);
  }
  leave(): Promise<void> {
    return toThread.run(original(this).leave);
  }
}

/** The module's own classes derive from it, or it makes them itself. */
export class Shape extends Handle {
  area(): Promise<number> {
    return toThread(original(this).area);
  }
}

export class Circle extends Shape {
  static create(radius: number): Pipelined<Circle> {
    return toThread.construct(Circle, input.Circle, radius);
  }
  override area(): Promise<number> {
    return toThread(original(this).area);
  }
}

export class Engine extends Handle {
  static start(): Pipelined<Engine> {
    return toThread.handle(Engine, input.Engine.start);
  }
  stop(): Promise<void> {
    return toThread.run(original(this).stop);
  }
}

export function register(format: Format | FormatImplementation): Promise<void> {
  return toThread.run(input.register, format);
}

export function registerAll(
  formats: readonly (Format | FormatImplementation)[],
  byName?: Record<string, Format | FormatImplementation>,
): Promise<void>;
export function registerAll(...args: unknown[]): unknown {
  return toThread.run(input.registerAll, ...args);
}

export function formatOf(name: string): Pipelined<Format> {
  return toThread.handle(Format, input.formatOf, name);
}

function configure_(settings: Settings): Promise<void> {
  return toThread.run(input.configure, settings);
}

export function settings(): Promise<SettingsResult> {
  return toThread(input.settings);
}

export function memory<T>(initial: T): Pipelined<Store<T>> {
  return toThread.handle(Store, input.memory, initial);
}

export function cached<T>(store: Store<T> | StoreImplementation<T>): Pipelined<Store<T>> {
  return toThread.handle(Store, input.cached, store);
}

export function invert(matrix: Matrix): Pipelined<Matrix> {
  return toThread.handle(Matrix, input.invert, matrix);
}

export function join(left: Table, right: Table): Pipelined<Table> {
  return toThread.handle(Table, input.join, left, right);
}

export function seal(sealed: Sealed): Pipelined<Sealed> {
  return toThread.handle(Sealed, input.seal, sealed);
}

export function append(leaf: Leaf): Pipelined<Leaf> {
  return toThread.handle(Leaf, input.append, leaf);
}

export function schedule(job: Job): Pipelined<Job> {
  return toThread.handle(Job, input.schedule, job);
}

export function all(list: List<Format>): Promise<number> {
  return toThread(input.all, list);
}

export function walk(text: string, visitor: Visitor | VisitorImplementation): Promise<number> {
  return toThread(input.walk, text, visitor);
}

export function compare(left: Shape, right: Shape, engine: Engine): Promise<number> {
  return toThread(input.compare, left, right, engine);
}

export const token: PromiseLike<symbol> = toThread.value(input.token);

export { configure_ as configure };

defineCrossings(input, {
  handles: {
    Format: { class: Format },
    Store: { class: Store },
    Matrix: { class: Matrix, original: input.Matrix },
    Table: { class: Table, original: input.Table },
    Sealed: { class: Sealed },
    Leaf: { class: Leaf },
    Job: { class: Job },
    Visitor: { class: Visitor, original: input.Visitor },
    Shape: { class: Shape, original: input.Shape },
    Circle: { class: Circle, original: input.Circle },
    Engine: { class: Engine, original: input.Engine },
  },
  copies: { Named: { properties: ['name'] }, Settings: {} },
  symbols: true,
});
