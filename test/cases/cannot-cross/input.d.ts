import type { Readable } from 'node:stream';
export declare function stream(path: string): Readable;
export declare function pipe(source: Readable): void;
export declare function key(): symbol;
export declare function fine(): number;
