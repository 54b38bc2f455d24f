declare class QueryImpl<Row, Options = {}> {
  all(): Row[];
  where(filter: Partial<Row>): this;
  readonly options: Options;
}
type AnyQuery<Row, Options> = QueryImpl<Row, Options>;

interface QueryConstructor {
  new <Row>(table: string): Query<Row>;
  of(text: string): Query;
}

/** Its class has no name outside, and another alias is between. */
export type Query<Row = unknown, Options = {}> = AnyQuery<Row, Options>;
export declare const Query: QueryConstructor;

export declare function run<Row>(query: Query<Row>): Row[];

/** The same, where the class has another name. */
export type Inserting<Row> = InsertImpl<Row>;
export declare const Inserting: { new <Row>(table: string): Inserting<Row> };
declare class InsertImpl<Row> {
  add(row: Row): this;
}
export {};
