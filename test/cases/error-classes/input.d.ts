export declare class ParseError extends Error {
  readonly line: number;
  constructor(message: string, line: number);
  /** Not what every error has. */
  toString(compact?: boolean): string;
}
export declare class SyntaxParseError extends ParseError {
  token?: string;
}
export declare function parse(text: string): object;

/** Declared to be like an error, and thrown all the same. */
export declare class SyntaxFault implements Error {
  constructor(message: string, token?: object);
  name: string;
  message: string;
  stack?: string;
  position: number;
}

declare abstract class Outcome {
  readonly exitCode: number;
  readonly stack?: string;
}
/** Has what results have as well. */
export declare class RunError extends Outcome {
  readonly name: 'RunError';
  message: string;
}
