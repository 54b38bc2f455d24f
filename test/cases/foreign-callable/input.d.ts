/** A `NodeJS.Require` is a global type of Node's: a function with methods, of which this module declares nothing. */
export declare function createRequire(path: string): NodeJS.Require;
export declare function load(require: (id: string) => string): string;
