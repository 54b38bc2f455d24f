export interface Schema {
  readonly kind: string;
  readonly convert?: (value: unknown) => string;
  /** @internal Other types look it up. */
  readonly pattern?: RegExp | undefined;
  /** @internal Nothing looks it up. */
  readonly cache: Map<string, number>;
  /** @internal To be called by the module alone. */
  readonly run: (value: unknown) => boolean;
}
export interface Optional<T extends Schema = Schema> {
  readonly inner: T;
  readonly pattern: T['pattern'];
}
export declare function text(pattern: RegExp): Schema;
export declare function optional<T extends Schema>(inner: T): Optional<T>;
