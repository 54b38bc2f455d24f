// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./missing-types/input.d.ts -o missing-types/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** What it inherits is not known: its types are those of a package that was not installed with it. */
export class Graph extends Handle {
  static create(): Pipelined<Graph> {
    return toThread.construct(Graph, input.Graph);
  }
  get order(): Promise<number> {
    return toThread.get(original(this).order);
  }
}

export function read(text: string): Pipelined<Graph> {
  return toThread.handle(Graph, input.read, text);
}

defineCrossings(input, {
  handles: { Graph: { class: Graph, original: input.Graph } },
});
