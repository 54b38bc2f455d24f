/** Declaration files may say what modules may not. */
export interface Runner {
  (file: string, arguments?: readonly string[]): number;
}
export declare function configure(run: (eval: string) => string): void;
export declare function makeRunner(): Runner;

/** How a class varies is about the original's members. */
export declare class Box<in out T> {
  constructor(value: T);
  get(): T;
  map<const U extends T>(value: U): Box<U>;
}
