export interface StatSync {
  (path: string): number;
  (path: string, options: { readonly bigint: true }): bigint;
}
export declare const statSync: StatSync;
export declare const arrow: (text: string) => string[];
export declare const other: typeof arrow;
export declare const both: ((text: string) => string) & ((count: number) => number);
export declare namespace utils {
  function escape(text: string): string;
}
export declare const escape: typeof utils.escape;
/** A function of an object, generic by its interface, with a property beside. */
export interface Translate<Scope extends string = string> {
  (key: Scope): string;
  readonly scopes: Scope[];
}
export interface Engine {
  translate: Translate<'common' | 'menu'>;
}
declare const engine: Engine;
export default engine;
