export interface Node {
  text(): string;
}

/** What it gives when it is called can be used before it is there. */
export interface Query {
  (selector: string): Node;
  root(): Node;
  readonly version: string;
  /** A function with members is no method. */
  readonly scoped: Query;
  readonly parent?: Query | undefined;
  escape: { (text: string): string; readonly table: Map<string, string> };
}

export declare function load(text: string): Query;
