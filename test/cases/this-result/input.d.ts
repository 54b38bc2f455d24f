export declare class Query {
  constructor(table: string);
  where(column: string, value: unknown): this;
  limit(count: number): Query;
  run(): object[];
}
