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
/** An enum in all but name. */
export declare const Align: {
  /** To the left. */
  readonly Left: 'left';
  readonly Right: 'right';
  readonly weights: { readonly thin: 100; readonly 'extra-bold': 800 };
};
/** Its values are not known. */
export declare const Sizes: { readonly Small: 's' | 'small'; readonly Large: 'l' };
export declare const lamp: {
  readonly color: 'green';
  readonly levels: { readonly low: 1; readonly none: null };
  light(): void;
};
/** Functions at depth. */
export declare const tools: {
  readonly text: { pad(text: string, length: number): string; readonly separator: string };
  readonly numbers: { readonly sums: { sum(...numbers: number[]): number } };
};
/** Nothing in it can be called. */
export declare const theme: { colors: { main: string }; sizes: { small: number } };
export type Side = (typeof Align)['Left' | 'Right'];
export declare function align(side: Side): void;
