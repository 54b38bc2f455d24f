// `Temporal` is known to newer compilers only, and facades compile with older ones, too.
type Newer = typeof globalThis extends { Temporal: infer T } ? T : never;
type Moment = InstanceType<Newer['Instant']>;
export declare class Day {
  iso(): string;
}
export type Primitive = string | number | Day | Moment;
export declare function parse(text: string): Record<string, Primitive>;
export {};
