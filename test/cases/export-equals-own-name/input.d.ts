declare namespace beautify {
  interface Options {
    readonly indent?: number;
  }
}
declare const beautify: {
  (source: string, options?: beautify.Options): string;
  /** A function like the one that it hangs on, which has its name. */
  beautify: (source: string, options?: beautify.Options) => string;
  css: (source: string) => string;
};
export = beautify;
