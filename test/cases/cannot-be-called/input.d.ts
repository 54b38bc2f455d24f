export declare class Node {
  private constructor();
  text(): string;
}
/** Meant to be a method of something else. */
export declare function attribute(this: Node, name: string): string;
export declare function width(this: Node): number;
export declare function width(text: string): number;
/** These need nobody. */
export declare function free(this: void, name: string): Node;
export declare function anyone(this: unknown, name: string): string;
export declare function perhaps(this: Node | void): string;
