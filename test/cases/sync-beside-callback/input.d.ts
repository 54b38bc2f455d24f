export declare function scrypt(password: string, callback: (error: Error | null, key: Uint8Array) => void): void;
export declare function scryptSync(password: string): Uint8Array;
export declare function watch(path: string, listener: (event: string) => void): void;
