export declare const inspect: unique symbol;
export declare class Resource {
  constructor(path: string);
  read(): string;
  [Symbol.dispose](): void;
  [inspect](): string;
  readonly [Symbol.toStringTag]: string;
}
export interface Tree {
  readonly type: symbol;
  readonly helpers: Set<symbol>;
}
export declare function compile(source: string): Tree;
export declare function generate(tree: Tree): string;
