export declare class Pool {
  constructor(size: number);
  static create(size: number, name: string): Pool;
  drain(): void;
}
/** Inherits the static `create`, which makes something else than its constructor. */
export declare class Basin extends Pool {
  constructor(depth: string, lid: boolean);
}
