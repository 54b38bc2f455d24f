/** Made of anything, as its base is not: their `create` have nothing in common. */
export declare class Schema<Output = unknown, Input extends string | number = string> {
  constructor(kind: string);
  parse(data: Input): Output;
}
export declare class ListOf<T> extends Schema<T[], number> {
  constructor(element: T);
  readonly first: T;
}
/** Passes on what it is given, so that the base's `create` fits. */
export declare class Named<Output, Input extends string | number> extends Schema<Output, Input> {
  label(): string;
}
export declare class Text extends Schema<string> {
  constructor(pattern: RegExp, flags: string);
}
