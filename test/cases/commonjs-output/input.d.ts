export declare function hash(text: string): string;
