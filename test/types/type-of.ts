/** Compares types: these files are compiled, never run. */

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

interface TypeOf<T> {
  /** Does not compile unless the type is exactly `U`. */
  is<U>(...difference: Equal<T, U> extends true ? [] : [expected: U, but: T]): void;
}

export declare function typeOf<T>(value: T): TypeOf<T>;
