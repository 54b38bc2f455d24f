// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./callback-with-handle/input.d.ts -o callback-with-handle/facade.ts

import { defineCrossings, Handle, original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Node extends Handle {
  text(): Promise<string> {
    return toThread(original(this).text);
  }
}

export function visit(
  source: string,
  visitor: (this: Node, node: Node, parents: readonly Node[]) => Node | void | Promise<Node | void>,
): Promise<void> {
  return toThread.run(input.visit, source, visitor);
}

defineCrossings(input, {
  handles: { Node: { class: Node, original: input.Node } },
  functions: { visit: { facade: visit, original: input.visit } },
});
