export interface ArrayOptions {
  type?: string | Parser;
  length?: number;
}
export declare class Parser {
  constructor();
  uint8(name: string): this;
  array(name: string, options: ArrayOptions): this;
  parse(input: Uint8Array): unknown;
}
