export declare class Node {
  private constructor();
  text(): string;
}
export declare function visit(source: string, visitor: (this: Node, node: Node, parents: readonly Node[]) => Node | void): void;
