export interface Parts {
  [name: string]: Part | Parts;
}
export type Part = (scope: Record<string, any>) => number;
export interface Sizes {
  readonly width: number;
  readonly depth?: number;
}
/** What is taken out of an index is there, since it is exported. */
export declare const { all, plus: sum }: Record<string, Parts>;
/** What may not be there may not be there here either. */
export declare const { width, depth }: Sizes;
export declare function create(parts: Parts): string;
