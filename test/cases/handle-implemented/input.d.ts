export interface Named {
  readonly name: string;
}
/** Comes back and goes in: a program may bring its own. */
export interface Format extends Named {
  readonly extensions?: readonly string[];
  parse(text: string): unknown;
  print?(value: unknown, indent: number): string;
  fallback(): Format | null;
}
export declare function register(format: Format): void;
export declare function registerAll(formats: readonly Format[], byName?: Record<string, Format>): void;
export declare function formatOf(name: string): Format;

export interface Settings {
  format?: Format | string;
}
export declare function configure(settings: Settings): void;
export declare function settings(): Settings;

export type Store<T> = { get(key: string): T; put(key: string, value: T): void };
export declare function memory<T>(initial: T): Store<T>;
export declare function cached<T>(store: Store<T>): Store<T>;

/** Has a constructor, so that only the module makes one. */
export interface Matrix {
  rows(): number;
}
export declare const Matrix: { new (rows: number): Matrix };
export declare function invert(matrix: Matrix): Matrix;

/** So does a class. */
export declare class Table {
  private secret;
  rows(): number;
}
export declare function join(left: Table, right: Table): Table;

export declare const token: unique symbol;
/** Nobody else has the symbol. */
export interface Sealed {
  readonly [token]: true;
  open(): void;
}
export declare function seal(sealed: Sealed): Sealed;

/** What begins with `_` is for the module alone. */
export interface Leaf {
  readonly _kind: 'leaf';
  text(): string;
}
export declare function append(leaf: Leaf): Leaf;

/** An object of the caller's, whose functions a job could not be given. */
export interface Hooks {
  done(): void;
}
export interface Job {
  run(hooks: Hooks): void;
}
export declare function schedule(job: Job): Job;

/** What a list is limited to has to be a handle. */
export type List<F extends Format> = { readonly items: readonly F[] };
export declare function all(list: List<Format>): number;

/** No class of the module derives from it: it is there for classes of its callers. */
export declare abstract class Visitor {
  depth: number;
  abstract visit(text: string): boolean;
  leave?(): void;
}
export declare function walk(text: string, visitor: Visitor): number;

/** The module's own classes derive from it, or it makes them itself. */
export declare abstract class Shape {
  abstract area(): number;
}
export declare class Circle extends Shape {
  constructor(radius: number);
  area(): number;
}
export declare abstract class Engine {
  static start(): Engine;
  abstract stop(): void;
}
export declare function compare(left: Shape, right: Shape, engine: Engine): number;
