export interface IBuilder<Node> {
  stack: Node[];
  reset(): void;
  build(token: string): Node | undefined;
}
export interface IMatcher {
  match(token: string): boolean;
}
/** Callers may pass objects of their own, or those that the module has for it. */
export declare class Parser<Node> {
  constructor(builder: IBuilder<Node>, matcher: IMatcher);
  parse(source: string): Node;
}
export declare class AstBuilder implements IBuilder<{ type: string }> {
  stack: { type: string }[];
  reset(): void;
  build(token: string): { type: string } | undefined;
}
export declare class ListBuilder<Name extends string, Item> implements IBuilder<Item[]> {
  stack: Item[][];
  reset(): void;
  build(token: Name): Item[] | undefined;
}
export declare class Matcher implements IMatcher {
  constructor(language: string);
  match(token: string): boolean;
}
export declare class SlowMatcher extends Matcher {
  wait(): void;
}
/** Every object has that. */
export declare function show(value: { toString(): string }): string;
