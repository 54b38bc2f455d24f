/** CommonJS without `export =`: `import lib from 'lib'` is all of it. */
export interface Options {
  readonly strict?: boolean;
}
export declare class Parser {
  constructor(options?: Options);
  feed(text: string): void;
}
export declare function parse(text: string, options?: Options): string[];
declare function remove(text: string): string;
export { remove as delete };
export declare const version: string;
export declare enum Kind {
  Word = 1,
}
export declare namespace tools {
  function trim(text: string): string;
}
