// The base gives functions: what derives from it can be called.
declare const CallableInstance: new <Parameters extends unknown[], Result>(property: string) => (
  ...parameters: Parameters
) => Result;
export declare class Processor<Tree = undefined> extends CallableInstance<[], Processor<Tree>> {
  constructor();
  use<T>(plugin: (tree: T) => void): Processor<T>;
  process(text: string): string;
}
export declare class Scorer extends CallableInstance<[text: string, limit?: number], number> {
  name(): string;
}
export declare const unified: Processor<undefined>;
export {};
