export interface Internals<Out = unknown> {
  readonly version: number;
  readonly output: Out;
}
/** What type parameters are limited to: a member of every schema. */
export type SomeSchema = { internals: Internals };
export type Output<T> = T extends { internals: { output: any } } ? T['internals']['output'] : unknown;

export interface Schema<Out = unknown> {
  readonly internals: Internals<Out>;
  parse(value: unknown): Output<this>;
}
export interface ArraySchema<T extends SomeSchema = SomeSchema> extends Schema<Output<T>[]> {
  readonly element: T;
}
export declare function text(): Schema<string>;
export declare function array<T extends SomeSchema>(element: T): ArraySchema<T>;
export declare function either<const T extends readonly SomeSchema[]>(options: T): Schema<T[number]['internals']['output']>;
export declare function object<T extends Record<string, SomeSchema>>(shape: T): Schema<{ [Key in keyof T]: Output<T[Key]> }>;

/** Data that a handle extends: where it goes in, a handle does as well. */
export interface Named {
  readonly name: string;
  readonly alias?: string;
}
export interface Command extends Named {
  run(): void;
}
export declare function command(name: string): Command;
export declare function describe(named: Named): string;
export declare function shortest(all: readonly Named[]): Named;
export declare function first<T extends Named>(all: readonly T[]): T;

/** No handle has these. */
export declare function keyBy<T extends { key: string }>(rows: readonly T[]): Record<string, T>;

/** A handle whose own member is a handle: what is looked up in that is promised twice. */
export interface Checker {
  readonly definition: { readonly kind: string; readonly when: boolean };
  run(): void;
}
export interface Check {
  readonly checker: Checker;
  stop(): void;
}
export declare function check(): Check;
export type Parameters<T extends Check, Omitted extends keyof T['checker']['definition'] = never> = Omit<
  T['checker']['definition'],
  Omitted
>;
export declare function again(parameters: Parameters<Check, 'when'>): void;

/** What may be anything may be a handle. */
export type Outputs<T extends Record<string, any>> = { [Key in keyof T]: T[Key]['internals']['output'] };
export declare function fields<T extends Readonly<{ [key: string]: Schema }>>(shape: T): Schema<Outputs<T>>;
export type Last<T extends readonly SomeSchema[]> = T extends readonly [...SomeSchema[], infer Tail extends SomeSchema]
  ? Tail['internals']['output']
  : never;
export declare function last<const T extends readonly SomeSchema[]>(options: T): Schema<Last<T>>;
/** A condition tells what is looked up in. */
export type Kinds<T extends Record<string, unknown>> = {
  [Key in keyof T]: T[Key] extends Check ? T[Key]['checker']['definition'] : never;
};
export declare function kinds<T extends Record<string, unknown>>(checks: T): Kinds<T>;
