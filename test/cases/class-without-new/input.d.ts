export interface Report {
  readonly browser: string;
}

/** Reads it at once. */
export declare function Agent(text: string): Report;
/** Can be asked for its parts. */
export declare class Agent {
  constructor(text?: string);
  browser(): string;
}

export interface Amount {
  plus(other: Amount | number): Amount;
}
export interface AmountConstructor {
  new (value: number): Amount;
  (value: number): Amount;
  /** Another constructor, with settings of its own. */
  (): AmountConstructor;
  readonly DP: number;
}
/** Without `new` it does more than with it. */
export declare const Amount: AmountConstructor;

export interface Point {
  length(): number;
}
/** With and without `new` it does the same. */
export declare const Point: {
  new (x: number, y: number): Point;
  (x: number, y: number): Point;
};

/** Has a `call` of its own. */
export declare function Task(name: string): string;
export declare class Task {
  constructor(name: string);
  static call(name: string): number;
  run(): void;
}
