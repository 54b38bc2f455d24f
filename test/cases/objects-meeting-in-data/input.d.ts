export declare class Term {
  private constructor();
  equals(other: string): boolean;
}
export interface Select {
  readonly variables: Term[];
}
export interface Update {
  readonly target: Term;
}
/** Data, with objects in it that live with the parser which has made them. */
export type Query = Select | Update;
export declare class Parser {
  parse(text: string): Query;
}
/** Lives where parsers do, though it is nobody's method. */
export declare function parseAll(texts: readonly string[]): Query[];
/** Has nothing that would. */
export declare function countAll(texts: readonly string[]): { readonly count: number };
export declare class Generator {
  stringify(query: Query): string;
}
