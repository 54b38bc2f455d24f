// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./overloads-of-accessors/input.d.ts -o overloads-of-accessors/facade.ts

import { defineCrossings, FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

export interface Density<Row = [number, number]> {
  (rows: Row[]): Promise<number[]>;
}
/** One method reads and writes, as in d3: written, it gives the object, so that more can be called on it at once. */
export class Density<Row = [number, number]> extends Handle {
  x(): Promise<FunctionHandle<(row: Row) => Promise<number>>>;
  x(read: (row: Row) => number | Promise<number>): Pipelined<this>;
  x(...args: unknown[]): unknown {
    return toThread.handle(Density, original(this).x, ...args);
  }
  thresholds(): Promise<
    | FunctionHandle<(values: number[]) => Promise<number>>
    | FunctionHandle<(values: number[]) => Promise<number[]>>>;
  thresholds(count: number): Pipelined<this>;
  thresholds(...args: unknown[]): unknown {
    return toThread.handle(Density, original(this).thresholds, ...args);
  }
  size(): Promise<[number, number]>;
  size(size: [number, number]): Pipelined<this>;
  size(...args: unknown[]): unknown {
    return toThread.handle(Density, original(this).size, ...args);
  }
}

/** It gives objects of two classes. */
export class Chart extends Handle {
  static create(): Pipelined<Chart> {
    return toThread.construct(Chart, input.Chart);
  }
  axis(): Promise<Axis>;
  axis(axis: Axis): Promise<this>;
  axis(...args: unknown[]): unknown {
    return toThread(original(this).axis, ...args);
  }
}

export class Axis extends Handle {
  static create(): Pipelined<Axis> {
    return toThread.construct(Axis, input.Axis);
  }
  label(): Promise<string> {
    return toThread(original(this).label);
  }
}

export function density<Row = [number, number]>(): Pipelined<Density<Row>> {
  return toThread.handle(Density, input.density);
}

defineCrossings(input, {
  handles: {
    Density: { class: Density, callable: true },
    Chart: { class: Chart, original: input.Chart },
    Axis: { class: Axis, original: input.Axis },
  },
  functions: { density: { facade: density, original: input.density } },
});
