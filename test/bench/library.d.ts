export interface Row {
  id: number;
  name: string;
  amount: number;
  price: number;
  note: string | null;
  open: number;
}

/** Adds two numbers. */
export function add(a: number, b: number): number;
/** Keeps its thread busy. */
export function spin(milliseconds: number): number;
/** How many bytes it got. */
export function size(bytes: Uint8Array): number;
/** What a parser gives. */
export interface Node {
  type: string;
  line: number;
  children?: Node[];
}

/** A tree of so many levels, with two branches each. */
export function tree(levels: number): Node;
/** How many it has. */
export function levels(tree: Node): number;
/** Gives back what it gets. */
export function echo(bytes: Uint8Array): Uint8Array;
/** The same, and nobody keeps it. */
export function give(bytes: Uint8Array): Uint8Array;
/** Rows of six columns. */
export function table(count: number): Row[];
/** The same rows one by one. */
export function records(count: number): Generator<Row, void>;
/** The sum of what `visit` gives. */
export function forEach(count: number, visit: (i: number) => number): number;

export class Counter {
  add(n: number): number;
}
