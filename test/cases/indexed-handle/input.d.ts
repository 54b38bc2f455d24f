/** Types that are looked up in a type whose properties are promises here. */
export declare class Sort {
  readonly kind: 'sort';
  parent(): Sort;
}
export declare class Expr {
  readonly sort: Sort;
  name(): string;
}
export declare function kindOf(expr: Expr): Sort['kind'] | 'none';
export type SortOf = { sort: Expr['sort'] };
export declare class Parser {
  parse(text: string): Expr;
}
export type TextOf = Parameters<Parser['parse']>[0];
/** What a method gives is a promise here, and meant is what it promises. */
export type Parsed = ReturnType<Parser['parse']>;
export declare function print(name: ReturnType<Expr['name']>): ReturnType<Expr['name']>;
