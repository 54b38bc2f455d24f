// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constraint-with-handle/input.d.ts -o constraint-with-handle/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export type Part = Leaf | Branch;

/** Data, but what it is limited to are handles. */
export type Accepted<T extends Part> = ArrayLike<T> | T | string;

export interface Basket<T extends Part = Leaf> {
  label: string;
  key?: T;
}

export class Leaf extends Handle {
  static create(): Pipelined<Leaf> {
    return toThread.construct(Leaf, input.Leaf);
  }
  cut(): Promise<void> {
    return toThread.run(original(this).cut);
  }
}

export class Branch extends Handle {
  static create(): Pipelined<Branch> {
    return toThread.construct(Branch, input.Branch);
  }
  grow(): Pipelined<Leaf> {
    return toThread.handle(Leaf, original(this).grow);
  }
}

export function collect<T extends Part>(parts: Accepted<T>): Promise<T[]> {
  return toThread(input.collect, parts);
}

export function pack(basket: Basket): Promise<number> {
  return toThread(input.pack, basket);
}

defineCrossings(input, {
  handles: { Leaf: { class: Leaf, original: input.Leaf }, Branch: { class: Branch, original: input.Branch } },
});
