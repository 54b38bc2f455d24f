// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./typeof-instance/input.d.ts -o typeof-instance/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** `typeof root` is a `Branch`, which is read while it is found out what a `Node` has. */
export class Node extends Handle {
  get root(): Pipelined<Branch> {
    return toThread.getHandle(Branch, original(this).root);
  }
  find(name: string): Promise<string> {
    return toThread(original(this).find, name);
  }
}

export class Branch extends Node {
  grow(): Promise<void> {
    return toThread.run(original(this).grow);
  }
}

export function grow(): Pipelined<Branch> {
  return toThread.handle(Branch, input.grow);
}

export const root = {
  grow(): Promise<void> {
    return toThread.run(input.root.grow);
  },
  find(name: string): Promise<string> {
    return toThread(input.root.find, name);
  },
};

defineCrossings(input, {
  handles: { Node: { class: Node }, Branch: { class: Branch } },
});
