export declare function already(url: string): Promise<string>;
export declare function sometimes(url: string): string | Promise<string>;
export declare function thenable(url: string): PromiseLike<number>;
