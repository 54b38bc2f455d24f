export interface Node {
  text(): string;
}

/** What it gives when it is called can be used before it is there. */
export interface Query {
  (selector: string): Node;
  root(): Node;
  readonly version: string;
}

export declare function load(text: string): Query;
