// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./this-result/input.d.ts -o this-result/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Query extends Handle {
  static create(table: string): Pipelined<Query> {
    return toThread.construct(Query, input.Query, table);
  }
  where(column: string, value: unknown): Pipelined<this> {
    return toThread.handle(Query, original(this).where, column, value);
  }
  limit(count: number): Pipelined<Query> {
    return toThread.handle(Query, original(this).limit, count);
  }
  run(): Promise<object[]> {
    return toThread(original(this).run);
  }
}

export class Chain extends Handle {
  add(item: string): Pipelined<this> {
    return toThread.handle(Chain, original(this).add, item);
  }
  size(): Promise<number> {
    return toThread(original(this).size);
  }
}

/** Instances and the class itself share an interface: a static `this` is the type of the value. */
export class Shape extends Handle {
  static create(name: string): Pipelined<Shape> {
    return toThread.construct(Shape, input.Shape, name);
  }
  static scale(factor: number): Pipelined<ShapeConstructor> {
    return toThread.handle(ShapeConstructor, input.Shape.scale, factor);
  }
  scale(factor: number): Pipelined<this> {
    return toThread.handle(Shape, original(this).scale, factor);
  }
}

export class ShapeConstructor extends (Shape as unknown as abstract new () => Shape) {
  create(name: string): Pipelined<Shape> {
    return toThread.construct(Shape, original(this), name);
  }
}

/** An object is its own `this`. */
export const chain = {
  add(item: string): Pipelined<Chain> {
    return toThread.handle(Chain, input.chain.add, item);
  },
  size(): Promise<number> {
    return toThread(input.chain.size);
  },
};

defineCrossings(input, {
  handles: {
    Query: { class: Query, original: input.Query },
    Chain: { class: Chain },
    Shape: { class: Shape, original: input.Shape },
    ShapeConstructor: { class: ShapeConstructor },
  },
});
