export interface Issue {
  readonly kind: string;
  readonly message: string;
  readonly report?: ((issue: Issue) => string) | undefined;
}
/** Data like any issue, with a function as a part of it. */
export interface RuleIssue extends Issue {
  readonly kind: 'rule';
  readonly test: (text: string) => boolean;
}

/** Nobody else makes one: of `'~run'` only the module knows. */
export interface Schema<Out, I extends Issue> {
  readonly kind: 'schema';
  readonly reference: (...args: any[]) => Schema<unknown, Issue>;
  readonly '~types'?: { readonly output: Out; readonly issue: I } | undefined;
  '~run'(value: unknown): Out;
}
export interface TextSchema extends Schema<string, Issue> {
  readonly reference: typeof text;
}
export interface ListSchema<S extends Schema<unknown, Issue>> extends Schema<OutputOf<S>[], Issue> {
  /** A property, where other schemas have a method: of a union the compiler does not say what it is called with. */
  readonly reference: typeof list | typeof lists;
  readonly item: S;
}
export interface RuleSchema extends Schema<string, RuleIssue> {
  readonly test: (text: string) => boolean;
}

/** A caller may bring a note of its own, but a `T extends Item` is a handle. */
export interface Note {
  readonly kind: 'note';
  describe(): string;
}
export type Item = Schema<any, Issue> | Note;
export type OutputOf<S extends Schema<unknown, Issue> | Note> = S extends Schema<unknown, Issue>
  ? NonNullable<S['~types']>['output']
  : never;
export type IssueOf<S extends Schema<unknown, Issue>> = NonNullable<S['~types']>['issue'];
export type First<L extends readonly [unknown, ...unknown[]]> = L[0];

/** Handles, and what they have besides. */
export type WithFallback<S extends Schema<unknown, Issue>, F> = S & { readonly fallback: F; restore(value: unknown): F };
export type WithItems<L extends readonly [Schema<unknown, Issue>, ...Item[]]> = Omit<First<L>, 'items'> & {
  readonly items: L;
  readonly label?: string;
};
export type FallbackOf<S extends Schema<unknown, Issue>> = S extends WithFallback<Schema<unknown, Issue>, infer F>
  ? F
  : undefined;

export declare function text(): TextSchema;
export declare function list<S extends Schema<unknown, Issue>>(item: S): ListSchema<S>;
export declare function lists<S extends Schema<unknown, Issue>>(item: S, more: S): ListSchema<S>;
export declare function rule(test: (text: string) => boolean): RuleSchema;
export declare function note(text: string): Note;
export declare function show(note: Note): string;
export declare function fallback<const S extends Schema<unknown, Issue>, const F>(schema: S, value: F): WithFallback<S, F>;
export declare function fallbackOf<S extends Schema<unknown, Issue>>(schema: S): FallbackOf<S>;
export declare function pipe<const S extends Schema<unknown, Issue>, const T extends Item>(schema: S, item: T): WithItems<readonly [S, T]>;
export declare function parse<S extends Schema<unknown, Issue>>(schema: S, value: unknown): OutputOf<S>;
export declare function issuesOf<S extends Schema<unknown, Issue>>(schema: S, value: unknown): IssueOf<S>[];

/** Of what callers bring, though the alias itself is no more than a limit. */
export interface Ordered {
  rank(): number;
}
export type SortKey = Ordered | readonly Ordered[];
export type SortBy<T, K extends SortKey = Ordered> = (item: T) => K;
export declare function highest(items: readonly Ordered[]): number;
export declare function sortBy<T, K extends Ordered>(items: T[], by: SortBy<T, K | K[]>): T[];
