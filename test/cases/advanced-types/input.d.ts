export type Keys<T> = { readonly [K in keyof T as `get${string & K}`]?: T[K] };
export type Result<T> = T extends readonly (infer U)[] ? U : T extends string ? `text:${T}` : never;
export interface Schema {
  readonly name: string;
  readonly size: number;
}
export declare function pick<T extends Schema, K extends keyof T>(value: T, ...keys: K[]): Pick<T, K>;
export declare function keysOf<T>(value: T): Keys<T>;
export declare function first<const T extends readonly unknown[]>(items: T): Result<T>;
export declare function indexed(value: Schema['name']): Schema[keyof Schema];
type IfValid<Yes, No, Valid extends boolean> = Valid extends true ? Yes : Valid extends false ? No : Yes | No;
export declare class Point {
  move(by: number): Point;
}
/** What a property holds depends on a type parameter. */
export declare class Interval<Valid extends boolean = boolean> {
  contains(at: number): boolean;
  get start(): IfValid<Point, null, Valid>;
  get length(): IfValid<number, null, Valid>;
}
export declare function finite<N extends number>(value: N): N extends 1e999 | -1e999 ? never : N;
