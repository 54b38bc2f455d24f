/** A kind of token: there is one object for each. */
export declare class Kind {
  readonly name: string;
}

export declare const end: Kind;
export declare const kinds: { readonly name: Kind; readonly operators: readonly Kind[] };

export interface Options {
  readonly found?: Kind[];
}
export declare const defaults: Options;

export interface Table {
  readonly text: Kind;
}
export declare const table: Table;

/** May become another one. */
export declare let current: Kind;

export declare function kindOf(text: string): Kind;
export declare function isOperator(kind: Kind): boolean;

export type Nested = string | readonly Nested[] | { readonly nested: Nested };
export declare const nested: Nested;
