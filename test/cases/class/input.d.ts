/** Counts things. */
export declare class Counter {
  constructor(start: number);
  /** What it counts. */
  name: string;
  readonly count: number;
  protected secret: number;
  private hidden;
  /** Adds one. */
  increment(): number;
  add(step: number, times?: number): number;
  static readonly limit: number;
  /** Known without asking the original. */
  static readonly scheme: 'file';
  static from(text: string): Counter;
}
