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
