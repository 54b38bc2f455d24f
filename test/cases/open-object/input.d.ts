export interface Grammar {
  readonly rules: readonly string[];
}

/** Functions, and grammars under the names of their languages. */
export declare const languages: { extend(id: string): Grammar } & { [language: string]: Grammar };

/** Nothing but data arrives whole. */
export declare const plugins: { [name: string]: Grammar };
