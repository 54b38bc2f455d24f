export declare function read(path: string): Uint8Array;
export declare function read(path: string, encoding: 'utf8'): string;
/** Reads a part. */
export declare function read(path: string, start: number, end?: number): Uint8Array;
