export interface Constructor<T, Definition> {
  new (definition: Definition): T;
}
/** Each has its own `describe`: constants inherit nothing from each other. */
export interface Describing<T, Definition> extends Constructor<T, Definition> {
  describe(definition: Definition): string;
}
export interface Standard {
  validate(value: unknown): boolean;
}
/** It has no methods, but what it holds has: a copy would be no kind that the module knows. */
export interface Kind<Out = unknown> {
  readonly standard: Standard;
  readonly name: string;
  readonly out: Out;
}
export declare const Kind: Describing<Kind, string>;
export interface TextKind extends Kind<string> {
  trim(): TextKind;
}
export declare const TextKind: Describing<TextKind, { readonly limit: number }>;
export declare function kindOf(name: string): Kind;
export declare function list(kinds: readonly Kind[]): string[];
export declare function pair<T extends Kind>(kind: T): [T, T];

/** Data that is constructed stays data. */
export interface Point {
  readonly x: number;
}
export declare const Point: Constructor<Point, number>;
export declare function origin(): Point;

/** Data, whose constructor has something to offer all the same. */
export declare const Spot: { new (x: number): Spot; at(text: string): Spot; readonly zero: Spot };
export interface Spot {
  x: number;
}
