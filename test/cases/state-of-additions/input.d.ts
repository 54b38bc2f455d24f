/** Gives nothing back, so that it adds to the module. */
export declare function addFormat(name: string): void;
export declare function formats(): string[];
