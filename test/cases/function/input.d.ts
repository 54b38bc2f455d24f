/**
 * Hashes a text.
 *
 * @param text what to hash
 */
export declare function hash(text: string): string;
export declare function parse<T extends object>(text: string, reviver?: readonly string[]): T;
export declare function join(...parts: (string | number)[]): string;
export declare function log(message: string): void;
