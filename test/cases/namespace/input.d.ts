export declare namespace sync {
  interface Options {
    readonly deep: boolean;
  }
  function read(path: string, options?: Options): string;
  namespace deep {
    function write(path: string): void;
  }
}
export declare const tools: {
  clean(path: string): boolean;
  readonly nested: { copy(from: string, to: string): void };
};
/** A function whose property has types as well. */
export declare function split(text: string): string[];
export declare namespace split {
  type Separator = string;
  namespace list {
    type Items = string[];
    function comma(text: string): Items;
  }
}
