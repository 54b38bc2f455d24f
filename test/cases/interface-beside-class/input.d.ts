/** What others may implement as well. */
export interface Query<Row = unknown> {
  where(text: string): this;
  all(): Row[];
}
declare class QueryImpl<Row = unknown> implements Query<Row> {
  constructor(table: string);
  where(text: string): this;
  all(): Row[];
  explain(): string;
}
/** The class is known by the name of its interface. */
export declare const Query: typeof QueryImpl;
export declare function run(query: Query): number;
export declare function parse(text: string): Query;
export {};
