/** What comes back mentions `R` only, which is limited by `T`. */
export declare function reduce<T, Result, R extends T[]>(
  iterator: (all: Result, item: T, list: R) => Result,
): {
  (all: Result): (list: R) => Result;
  (all: Result, list: R): Result;
};
