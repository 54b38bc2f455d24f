/** An engine of its own, as re2: its objects are handles, of which one may ask what one asks any expression. */
export interface Engine extends RegExp {
  match(text: string): RegExpMatchArray | null;
}
export declare function compile(source: string): Engine;
/** As path-to-regexp: an expression with data, which arrives as what it is. */
export interface Route extends RegExp {
  keys: string[];
}
export declare function route(path: string): Route;
export declare function pattern(path: string): RegExp & { names: string[] };
