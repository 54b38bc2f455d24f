export declare class Query {
  constructor(table: string);
  where(column: string, value: unknown): this;
  limit(count: number): Query;
  run(): object[];
}
interface Chain {
  add(item: string): this;
  size(): number;
}
/** An object is its own `this`. */
export declare const chain: Chain;
