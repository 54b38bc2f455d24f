// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./declared-before-use/input.d.ts -o declared-before-use/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

export const Unit = {
  Pixel: 0,
  Inch: 1,
  0: 'Pixel',
  1: 'Inch',
} as const;
export type Unit = (typeof Unit)[Exclude<keyof typeof Unit, number | `-${number}`>];

export class Palette extends Handle {
  static create(): Pipelined<Palette> {
    return toThread.construct(Palette, input.Palette);
  }
  pick(index: number): Promise<string> {
    return toThread(original(this).pick, index);
  }
}

/** The base has the classes that derive from it: no order of declarations serves both. */
export class Shape extends Handle {
  static create(): Pipelined<Shape> {
    return toThread.construct(Shape, input.Shape);
  }
  static get Circle(): typeof Circle {
    return Circle;
  }
  static readonly Palette = Palette;
  static readonly Unit = Unit;
  area(): Promise<number> {
    return toThread(original(this).area);
  }
}

export class Circle extends Shape {
  static override create(): Pipelined<Circle> {
    return toThread.construct(Circle, input.Circle);
  }
  grow(by: number): Pipelined<this> {
    return toThread.handle(Circle, original(this).grow, by);
  }
}

/** What hangs on a function may be declared after it. */
export function draw(shape: Shape): Promise<void> {
  return toThread.run(input.draw, shape);
}
draw.defaults = {
  load(): Promise<string> {
    return toThread(input.draw.defaults.load);
  },
  units: Unit,
};
draw.unit = Unit;

export const settings = {
  load(): Promise<string> {
    return toThread(input.settings.load);
  },
  units: Unit,
};

defineCrossings(input, {
  handles: {
    Palette: { class: Palette, original: input.Palette },
    Shape: { class: Shape, original: input.Shape },
    Circle: { class: Circle, original: input.Circle },
  },
});
