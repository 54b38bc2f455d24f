// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constructed-this/input.d.ts -o constructed-this/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

export interface Layout<Data> {
  (root: Tree<Data>): Pipelined<PlacedTree<Data>>;
}
export class Layout<Data> extends Handle {
  size(): Promise<number> {
    return toThread(original(this).size);
  }
}

/** Each object can make another one like it: none of them is a class. */
export class Tree<Data> extends Handle {
  create(data: Data): Pipelined<this> {
    return toThread.construct(Tree, original(this), data);
  }
  get data(): Promise<Data> {
    return toThread.get(original(this).data);
  }
  setData(value: Data): Promise<void> {
    return toThread.set(original(this).data, value);
  }
  get parent(): Promise<this | null> {
    return toThread.getHandle(Tree, original(this).parent);
  }
  setParent(value: this | null): Promise<void> {
    return toThread.set(original(this).parent, value);
  }
  ancestors(): Promise<this[]> {
    return toThread(original(this).ancestors);
  }
}

export class PlacedTree<Data> extends Tree<Data> {
  get x(): Promise<number> {
    return toThread.get(original(this).x);
  }
  setX(value: number): Promise<void> {
    return toThread.set(original(this).x, value);
  }
}

export function layout<Data>(): Pipelined<Layout<Data>> {
  return toThread.handle(Layout, input.layout);
}

export function tree<Data>(data: Data): Pipelined<Tree<Data>> {
  return toThread.handle(Tree, input.tree, data);
}

export function slice(node: PlacedTree<any>, width: number): Promise<void> {
  return toThread.run(input.slice, node, width);
}

defineCrossings(input, {
  handles: {
    Layout: { class: Layout, callable: true, results: PlacedTree },
    Tree: { class: Tree },
    PlacedTree: { class: PlacedTree },
  },
});
