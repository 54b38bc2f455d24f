// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-inheritance/input.d.ts -o class-inheritance/facade.ts

import { defineCrossings, Handle, original, type Pipelined, type Subclassable, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Shape extends Handle {
  static create(name: string): Pipelined<Shape> {
    return toThread.construct(Shape, input.Shape, name);
  }
  area(): Promise<number> {
    return toThread(original(this).area);
  }
}

export class Circle extends (Shape as unknown as Subclassable<typeof Shape>) {
  static create(radius: number): Pipelined<Circle> {
    return toThread.construct(Circle, input.Circle, radius);
  }
  radius(): Promise<number> {
    return toThread(original(this).radius);
  }
}

export class Square extends Shape {
  static override create(name: string): Pipelined<Square> {
    return toThread.construct(Square, input.Square, name);
  }
  side(): Promise<number> {
    return toThread(original(this).side);
  }
}

defineCrossings(input, {
  handles: {
    Shape: { class: Shape, original: input.Shape },
    Circle: { class: Circle, original: input.Circle },
    Square: { class: Square, original: input.Square },
  },
});
