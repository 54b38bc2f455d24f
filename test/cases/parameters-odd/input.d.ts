export interface Options {
  readonly deep?: boolean;
}
export declare function destructured({ deep }: Options): void;
export declare function reserved(arguments_: string, from: number, of: number, type: string): void;
export declare function withThis(this: void, text: string): string;
export declare function tuple(...args: [path: string, options?: Options]): string;
export declare function optionalFirst(options: Options | undefined, callback: (error: Error | null) => void): void;
/** Words that strict mode reserves, in a type. */
export type Visit = (error: Error | null, package?: Options) => void;
export interface Visitor {
  visit(callback: Visit): Visitor;
}
export declare function visitor(...visits: ((package: Visitor, interface: string) => void)[]): Visitor;
