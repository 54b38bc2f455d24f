export interface Book {
  names: string[];
}

export interface Sheet {
  readonly cells: readonly string[];
}

export interface Comment {
  value: string;
}

export interface ParseOptions {
  version: number;
  /** Either is told of comments. */
  onComment?: ((comment: Comment) => void) | Comment[];
}

/** It gives nothing back, so that it is there for what it does to the book. */
export declare function append(book: Book, sheet: Sheet, name: string, options?: { loud: boolean }): void;

/** Its options have an array that is filled. */
export declare function parse(text: string, options?: ParseOptions): string[];

/** Nothing that it is given can be changed. */
export declare function log(text: string, lines: readonly string[]): void;

/** Two buffers and a number: one of them is written into. */
export declare function decompress(source: Uint8Array, target: Uint8Array): number;

/** Two buffers and a boolean, which tells how they compare. */
export declare function isEqual(one: Uint8Array, other: Uint8Array): boolean;

/** Errors are gathered in what the caller gives. */
export declare function check(text: string, errors?: Comment[]): boolean;

/** Who wants no errors gives null. */
export declare function format(text: string, errors?: Error[] | null): string;

/** What is read goes into its only buffer. */
export declare function readBlock(length: number, buffer: Uint8Array): number;

/** One buffer and a number, which is made of it. */
export declare function checksum(bytes: Uint8Array): number;

export declare class Bus {
  constructor(path: string);
  receive(buffer: Uint8Array): void;
  send(bytes: Uint8Array): void;
}

/** Their names say what becomes of the object, whatever they give back. */
export declare function setProperty<T extends Record<string, any> | unknown[]>(object: T, path: string, value: unknown): T;
export declare function deleteProperty(object: Record<string, any> | unknown[], path: string): boolean;
export declare function pull<T>(array: T[], ...values: T[]): T[];

/** These say nothing of the kind, or have nothing that could be changed. */
export declare function getProperty<T>(object: T, path: string): unknown;
export declare function setting<T>(object: T, path: string): string;
export declare function remove(list: readonly string[], value: string): string[];

export declare class Volume {
  readSync(fd: number, buffer: Buffer | ArrayBufferView | DataView, offset?: number): number;
  readvSync(fd: number, buffers: NodeJS.ArrayBufferView[]): number;
  writeSync(fd: number, buffer: Buffer | ArrayBufferView): number;
}

/** What is evaluated sets variables in its scope, which may be a map of a kind of its own; walkers count in their state. */
export interface Variables {
  get(name: string): any;
  set(name: string, value: any): Variables;
}
export declare function evaluate(expression: string, scope?: Record<string, any> | Variables): any;
export declare function walk<State>(text: string, visit: (word: string, state: State) => void, state?: State): number;
/** No object has room for anything. */
export declare function restore(state: string): string;

/** Some of the options, among them the array that is filled. */
export declare function parsePart(text: string, options?: Omit<ParseOptions, 'version'>): string[];
export declare function parseSome(text: string, options?: Partial<ParseOptions>): string[];
