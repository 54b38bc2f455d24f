/** What the original compares with its own: `isDefault(defaults)`. */
export interface Options {
  readonly indent?: number;
}
export declare const defaults: Options;
export declare const presets: { readonly wide: Options };
export declare function isDefault(options: Options): boolean;

/** May be another one by the time that it is passed. */
export declare let current: Options;

/** Only comes out: nobody takes it. */
export interface Info {
  readonly text: string;
}
export declare const info: Info;

/** Comes from a call as well: `token.kind === kinds.text`. */
export type Kind = { readonly label: string };
export declare const kinds: { readonly text: Kind; readonly more: readonly Kind[] };
export declare function tokens(text: string): { kind: Kind }[];

/** Is compared with what a callback returns, and its type has no name. */
export declare const skip: { skip: boolean };
export declare function visit<T>(list: T[], each: (one: T) => T | typeof skip): T[];

export declare class Palette {
  static readonly wide: Options;
  /** Is assigned. */
  static current: Options;
  static readonly size: { readonly width: number };
}
