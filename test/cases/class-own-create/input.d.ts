export declare class Pool {
  constructor(size: number);
  static create(size: number, name: string): Pool;
  drain(): void;
}
