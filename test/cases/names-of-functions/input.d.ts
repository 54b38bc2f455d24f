/** What hangs on a function or a class has names that those have for themselves, or none that a program could write. */
export declare function tag(text: string): string;
export declare namespace tag {
  function name(text: string): string;
  function name_(text: string): string;
  const length: number;
  function bind(text: string): string;
}
export declare const log: { (text: string): void; 'to-file'(path: string): void };
export declare class Element {
  remove(): void;
}
export declare namespace Element {
  function name(text: string): string;
}
