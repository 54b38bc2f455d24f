/** Members that only the compiler sees: types are looked up by symbols that nobody has at run time. */
declare const actions: unique symbol;
export declare const subject: unique symbol;

interface Typed {
  readonly [actions]: unknown;
}

/** Only the types of an index are looked up here. */
export type ActionsOf<T extends Typed> = T[typeof actions];
export type SubjectOf<T extends { [subject]?: unknown }> = Exclude<T[typeof subject], undefined>;

export declare class Index<A extends string, S = never> {
  readonly [actions]: A;
  [subject]?: S;
  constructor(allowed: A[]);
  readonly size: number;
  can(action: A): boolean;
}

export declare function allowed<T extends Index<string, unknown>>(index: T): ActionsOf<T>[];
export declare function restrict<T extends Index<string, unknown>>(index: T, to: ActionsOf<T>): Index<ActionsOf<T>, SubjectOf<T>>;

type Public<T extends Typed> = { [K in keyof T]: T[K] };
export interface AnyIndex extends Public<Index<string, any>> {}
export declare function share<T extends AnyIndex>(index: T): ActionsOf<T>;

export interface Listed extends Public<Index<string, unknown>> {}
export declare function compare(index: Listed, other: Listed): boolean;

/** Of symbols that no handle has, types are the original's own. */
declare const brand: unique symbol;
export type Name = string & { readonly [brand]: 'name' };
export declare function nameOf(text: string): Name;
export declare function greet(name: Name): string;
export {};
