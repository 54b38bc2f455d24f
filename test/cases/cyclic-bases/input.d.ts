/** Errors of theirs, which no compiler shows with `skipLibCheck`, and which must not become ours. */
export declare class Left extends Right {
  left(): void;
}
export declare class Right extends Left {
  right(): void;
}
export interface Inner extends Outer {
  inner(): void;
}
export interface Outer extends Inner {
  outer(): void;
}
export declare const both: Inner;
export declare class LeftError extends RightError {
  name: string;
  message: string;
  stack: string;
}
export declare class RightError extends LeftError {
  name: string;
  message: string;
  stack: string;
  static readonly Other: typeof LeftError;
}
