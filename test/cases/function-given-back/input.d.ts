/** What it gives is called in the thread, whatever function it is. */
export declare function once<T extends (...args: any[]) => unknown>(task: T): T;
export interface Cached {
  readonly size: number;
  clear(): void;
}
export declare function memoize<T extends (...args: any[]) => unknown>(task: T): T & Cached;
export interface Debounced<T extends (...args: any[]) => unknown> {
  (...args: Parameters<T>): ReturnType<T> | undefined;
  cancel(): void;
}
export declare function debounce<T extends (...args: any[]) => unknown>(task: T, wait?: number): Debounced<T>;
/** Data with something added is data. */
export declare function stamp<T extends object>(value: T): T & { readonly time: number };
