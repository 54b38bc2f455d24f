// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./interface-read-only/input.d.ts -o interface-read-only/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** A {@link Shape} of the caller's own; its methods may be asynchronous. */
export interface ShapeImplementation {
  area: number;
  label: string;
  draw(): void;
}

/** Is a shape to the compiler, and never says so: its area cannot be written. */
export class Circle extends Handle {
  static create(radius: number): Pipelined<Circle> {
    return toThread.construct(Circle, input.Circle, radius);
  }
  get area(): Promise<number> {
    return toThread.get(original(this).area);
  }
  get label(): Promise<string> {
    return toThread.get(original(this).label);
  }
  setLabel(value: string): Promise<void> {
    return toThread.set(original(this).label, value);
  }
  draw(): Promise<void> {
    return toThread.run(original(this).draw);
  }
  get radius(): Promise<number> {
    return toThread.get(original(this).radius);
  }
  setRadius(value: number): Promise<void> {
    return toThread.set(original(this).radius, value);
  }
}

export class Shape extends Handle {
  get area(): Promise<number> {
    return toThread.get(original(this).area);
  }
  get label(): Promise<string> {
    return toThread.get(original(this).label);
  }
  setLabel(value: string): Promise<void> {
    return toThread.set(original(this).label, value);
  }
  draw(): Promise<void> {
    return toThread.run(original(this).draw);
  }
}

export function largest(...shapes: (Shape | ShapeImplementation)[]): Pipelined<Shape> {
  return toThread.handle(Shape, input.largest, ...shapes);
}

defineCrossings(input, {
  handles: { Circle: { class: Circle, original: input.Circle }, Shape: { class: Shape } },
});
