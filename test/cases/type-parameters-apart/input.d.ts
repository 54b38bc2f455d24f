/** Type parameters of one name that are not the same, and those that only a part of a type has. */
export type Either<T> = (<U>(value: T, other: U) => [T, U]) | null;
export type Found<T> = T extends { value: infer U } ? { value: U; whole: T; use(): void } : never;
export type Each<T> = { [K in 'first' | 'last']: { key: K; of: T; use(): void } };
export declare function either<U>(of: U): Either<U>;
export declare function found<U>(of: U): Found<U>;
export declare function each<K>(of: K): Each<K>;
