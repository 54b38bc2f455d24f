// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./function-type-inside/input.d.ts -o function-type-inside/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Node extends Handle {
  static create(): Pipelined<Node> {
    return toThread.construct(Node, input.Node);
  }
  name(): Promise<string> {
    return toThread(original(this).name);
  }
  next(): Pipelined<Node> {
    return toThread.handle(Node, original(this).next);
  }
}

export interface Finder {
  (name: string): Promise<Node>;
  (id: number): Promise<Node>;
}
/** Comes both ways: whoever gets it inside of something sees a function, and nothing else. */
export class Finder extends Handle {}

export interface Opener {
  (path: string): Pipelined<Node>;
}
/** Is always all that a call gives. */
export class Opener extends Handle {}

export interface Labelled {
  (name: string): Pipelined<Node>;
}
/** Is known by what it has. */
export class Labelled extends Handle {
  get label(): Promise<string> {
    return toThread.get(original(this).label);
  }
}

export function finder(): Pipelined<Finder> {
  return toThread.handle(Finder, input.finder);
}

export function opener(): Promise<Opener | undefined> {
  return toThread.handle(Opener, input.opener);
}

export function find(callback: (finder: Finder, labelled: Labelled) => void): Promise<void> {
  return toThread.run(input.find, callback);
}

export function labelled(): Pipelined<Labelled> {
  return toThread.handle(Labelled, input.labelled);
}

defineCrossings(input, {
  handles: {
    Node: { class: Node, original: input.Node },
    Finder: { class: Finder, callable: true },
    Opener: { class: Opener, callable: true, results: Node },
    Labelled: { class: Labelled, callable: true, results: Node },
  },
  functions: {
    finder: { facade: finder, original: input.finder },
    opener: { facade: opener, original: input.opener },
    find: { facade: find, original: input.find },
    labelled: { facade: labelled, original: input.labelled },
  },
});
