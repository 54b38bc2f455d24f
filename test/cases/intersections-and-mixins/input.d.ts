export interface Named {
  readonly name: string;
}
export interface Closable {
  close(): void;
}
export declare function open(path: string): Named & Closable;
export declare function describe(value: Named & { readonly size: number }): string;
