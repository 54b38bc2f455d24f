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
