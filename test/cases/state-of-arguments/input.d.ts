/** Changes what it is given, not the module. */
export declare function set<T extends object>(object: T, path: string, value: unknown): T;
/** The same by another name: it gives something back. */
export declare function extend(target: object, source: object): object;
