export interface Options {
  onComment?: string[];
}
export declare class Parser {
  constructor(input: string);
  next(): string;
}
export declare function parse(input: string, options?: Options): string;
export declare const version: string;
export declare function one(): string;
export declare function other(): string;
