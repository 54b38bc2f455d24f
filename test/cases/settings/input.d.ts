/** Looks like data, and is to stay in its thread. */
export interface Cursor {
  readonly position: number;
}
/** Has a method, and is to cross by copy. */
export interface Point {
  readonly x: number;
  distance(): number;
}
/** Comes back as well as it goes in, and callers write their own. */
export interface Logger {
  log(message: string): void;
}
/** Nothing gives it, so far as the declarations say. */
export interface Position {
  line: number;
}
export interface Options {
  start?: Position;
  onComment?: string[];
  nested?: { list: number[] };
}
export declare class Parser {
  constructor(input: Uint8Array, options?: Options);
  then(): string;
  next(options?: Options): string;
  readonly logger: Logger;
}
interface Shapes {
  round: { type: 'round'; radius: number };
  square: { type: 'square'; size: number };
}
/** Its instances have a class of this name. */
export type Shape = Shapes[keyof Shapes];
export declare function shapes(): Shape[];
export declare function cursor(): Cursor;
export declare function origin(): Point;
export declare function logger(logger?: Logger): Logger;
export declare function parse(input: string, options?: Options): string[];
export declare function fill(list: number[]): void;
export declare function compress(data: Uint8Array, level?: number): Uint8Array;
export declare function open(path: string): any;
export declare function on(event: string, listener: any): void;
export declare function setMode(mode: string): void;
export declare function unwanted(): void;
export declare function trim(text: string, how?: symbol, where?: number): string;
/** A function of C, of which nobody says what it writes to. */
export interface NativeFunction {
  (...args: any[]): number;
  readonly address: bigint;
}
export declare function link(name: string): NativeFunction;
