export interface Named {
  readonly name: string;
}
export interface Closable {
  close(): void;
}
export interface Box<T> {
  readonly content: T;
}
export declare class Reader {
  private constructor();
  read(): string;
}
/** A handle with the data of another type: it has both. */
export declare function open(path: string): Named & Closable;
/** Several handles in one. */
export declare function both(path: string): Reader & Closable;
export declare function boxed<T>(content: T): Reader & Box<T>;
export declare function all(): (Reader & Named)[];
export declare function describe(value: Named & { readonly size: number }): string;
