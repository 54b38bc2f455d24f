export interface StatSync {
  (path: string): number;
  (path: string, options: { readonly bigint: true }): bigint;
}
export declare const statSync: StatSync;
export declare const arrow: (text: string) => string[];
export declare const other: typeof arrow;
export declare const both: ((text: string) => string) & ((count: number) => number);
export declare namespace utils {
  function escape(text: string): string;
}
export declare const escape: typeof utils.escape;
