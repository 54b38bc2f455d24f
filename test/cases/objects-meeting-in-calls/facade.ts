// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./objects-meeting-in-calls/input.d.ts -o objects-meeting-in-calls/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** A {@link Tree} of the caller's own; its methods may be asynchronous. */
export interface TreeImplementation {
  sum(): number | Promise<number>;
}

/** What a function makes is called with what another has made: they have to live on one thread. */
export class Tree extends Handle {
  sum(): Promise<number> {
    return toThread(original(this).sum);
  }
}

export interface Layout {
  (root: Tree | TreeImplementation): Pipelined<Tree>;
}
export class Layout extends Handle {
  size(size: [number, number]): Pipelined<this> {
    return toThread.handle(Layout, original(this).size, size);
  }
}

export function tree(names: string[]): Pipelined<Tree> {
  return toThread.handle(Tree, input.tree, names);
}

export function layout(): Pipelined<Layout> {
  return toThread.handle(Layout, input.layout);
}

defineCrossings(input, {
  handles: { Tree: { class: Tree }, Layout: { class: Layout, callable: true, results: Tree } },
});
