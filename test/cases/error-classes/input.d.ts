export declare class ParseError extends Error {
  readonly line: number;
  constructor(message: string, line: number);
}
export declare class SyntaxParseError extends ParseError {
  token?: string;
}
export declare function parse(text: string): object;
