export declare function compile(template: string): (data: object) => string;
export interface Compiled {
  (data: object): string;
  readonly source: string;
  dispose(): void;
}
export declare function compileFully(template: string): Compiled;
export declare function curry(a: number): (b: number) => (c: number) => number;
export declare function template<const T extends string>(
  source: T,
): ((data: object) => string) & { readonly source: T; dispose(): void };
export declare class Session {
  private constructor();
  send(text: string): string;
}
/** What it gives can be used before it is there. */
export declare function connect(host: string): (name: string, retries?: number) => Session;
export declare const sessions: { readonly open: () => (name: string) => Session };
