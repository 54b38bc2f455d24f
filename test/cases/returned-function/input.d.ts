export declare function compile(template: string): (data: object) => string;
export interface Compiled {
  (data: object): string;
  readonly source: string;
  dispose(): void;
}
export declare function compileFully(template: string): Compiled;
export declare function curry(a: number): (b: number) => (c: number) => number;
