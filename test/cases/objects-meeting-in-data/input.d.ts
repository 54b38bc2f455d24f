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
export declare class Generator {
  stringify(query: Query): string;
}
