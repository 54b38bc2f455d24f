export type List<T> = readonly T[];
export type Head<L extends List<unknown>> = L[0];
