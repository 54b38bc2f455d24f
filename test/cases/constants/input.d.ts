export declare const version: string;
export declare const answer: 42;
export declare const mode: 'fast' | 'slow';
export declare const limits: { readonly rows: number; readonly names: readonly string[] };
export declare let mutable: number;
/** What is behind its members may change. */
export declare const state: {
  readonly name: string;
  count: number;
  reset(): void;
};
