// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./cannot-be-called/input.d.ts -o cannot-be-called/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Node extends Handle {
  text(): Promise<string> {
    return toThread(original(this).text);
  }
}

export function width(text: string): Promise<number> {
  return toThread(input.width, text);
}

/** These need nobody. */
export function free(name: string): Pipelined<Node> {
  return toThread.handle(Node, input.free, name);
}

export function anyone(name: string): Promise<string> {
  return toThread(input.anyone, name);
}

export function perhaps(): Promise<string> {
  return toThread(input.perhaps);
}

defineCrossings(input, {
  handles: { Node: { class: Node, original: input.Node } },
});
