export declare class Token {
  kind(): string;
}
export declare function isToken(value: unknown): value is Token;
export declare function assertText(value: unknown): asserts value is string;
export declare function assertTrue(value: unknown): asserts value;
