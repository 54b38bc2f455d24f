/** One method reads and writes, as in d3: written, it gives the object, so that more can be called on it at once. */
export interface Density<Row = [number, number]> {
  (rows: Row[]): number[];
  x(): (row: Row) => number;
  x(read: (row: Row) => number): this;
  thresholds(): ((values: number[]) => number) | ((values: number[]) => number[]);
  thresholds(count: number): this;
  size(): [number, number];
  size(size: [number, number]): this;
}
export declare function density<Row = [number, number]>(): Density<Row>;

/** It gives objects of two classes. */
export declare class Chart {
  axis(): Axis;
  axis(axis: Axis): this;
}
export declare class Axis {
  label(): string;
}
