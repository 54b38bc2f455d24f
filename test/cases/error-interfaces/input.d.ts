/** What a value that does not fit is refused with. */
export interface ValidationError<T = unknown> extends Error {
  readonly issues: { path: string; message: string }[];
  readonly input: T;
  format(): string;
}
export interface ValidationErrorConstructor {
  new <T>(issues: string[]): ValidationError<T>;
}
export declare const ValidationError: ValidationErrorConstructor;
/** Nobody makes it: data in an answer. */
export interface Failure extends Error {
  code: number;
}
export declare function check(value: unknown): { ok: true } | { ok: false; error: ValidationError; cause?: Failure };
/** Made by hand, with a method that stays where it was made. */
export interface ParseError extends SyntaxError {
  readonly offset: number;
  /** The lines around it. */
  fragment(extraLines?: number): string;
}
export declare function parse(text: string, onError?: (error: ParseError) => void): unknown;
