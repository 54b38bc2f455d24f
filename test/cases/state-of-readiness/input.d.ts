/** There are functions when it has settled, in the thread that it settles in. */
export declare const ready: Promise<void>;
export declare function hash(text: string): string;
