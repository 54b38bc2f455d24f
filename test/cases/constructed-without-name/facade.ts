// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constructed-without-name/input.d.ts -o constructed-without-name/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** Draws lines. */
export class Pen extends Handle {
  static create(size: number): Pipelined<Pen> {
    return toThread.construct(Pen, input.Pen, size);
  }
  draw(text: string): Promise<number> {
    return toThread(original(this).draw, text);
  }
  get size(): Promise<number> {
    return toThread.get(original(this).size);
  }
}

/** With statics, and overloads that make the same. */
export class Shape extends Handle {
  static create(): Pipelined<Shape>;
  static create(name: string): Pipelined<Shape>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Shape, input.Shape, ...args);
  }
  static get count(): Promise<number> {
    return toThread.get(input.Shape.count);
  }
  static unit(): Pipelined<Shaped> {
    return toThread.handle(Shaped, input.Shape.unit);
  }
  area(): Promise<number> {
    return toThread(original(this).area);
  }
  twin(): Pipelined<Shaped> {
    return toThread.handle(Shaped, original(this).twin);
  }
}

export class Box<T> extends Handle {
  static create<T>(value: T): Pipelined<Box<T>> {
    return toThread.construct(Box, input.Box, value);
  }
  get(): Promise<T> {
    return toThread(original(this).get);
  }
}

export class Point_ extends Handle {
  create(x: number): Promise<{ x: number }> {
    return toThread.make(original(this), x);
  }
}

export class Ruler extends Handle {
  static create(): Pipelined<Ruler> {
    return toThread.construct(Ruler, input.tools.Ruler);
  }
  measure(): Promise<number> {
    return toThread(original(this).measure);
  }
}

export class Shaped extends Handle {
  area(): Promise<number> {
    return toThread(original(this).area);
  }
}

/** Data has no name of its own. */
export const Point: PromiseLike<Point_> = toThread.variable(input.Point);

export const tools = {
  Ruler,
};

defineCrossings(input, {
  handles: {
    Pen: { class: Pen, original: input.Pen },
    Shape: { class: Shape, original: input.Shape },
    Box: { class: Box, original: input.Box },
    Point: { class: Point_ },
    Ruler: { class: Ruler, original: input.tools.Ruler },
    Shaped: { class: Shaped },
  },
});
