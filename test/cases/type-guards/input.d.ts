export declare class Token {
  kind(): string;
}
export declare function isToken(value: unknown): value is Token;
export declare function assertText(value: unknown): asserts value is string;
export declare function assertTrue(value: unknown): asserts value;
/** Calls both: the one for what it says, the other for what it throws. */
export declare function both(is: (value: unknown) => value is Token, must: (value: unknown) => asserts value is string): void;
export declare function match(text: string): Match;
export interface Match {
  readonly text: string;
  failed(): this is Failure;
}
/** Comes only as what a match has turned out to be. */
export interface Failure extends Match {
  readonly message: string;
}
