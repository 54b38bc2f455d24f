// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./callable-base/input.d.ts -o callable-base/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

export interface Processor<Tree = undefined> {
  (): Pipelined<Processor<Tree>>;
}
export class Processor<Tree = undefined> extends Handle {
  static create<Tree = undefined>(): Pipelined<Processor<Tree>> {
    return toThread.construct(Processor, input.Processor);
  }
  use<T>(plugin: (tree: T) => void): Pipelined<Processor<T>> {
    return toThread.handle(Processor, original(this).use, plugin);
  }
  process(text: string): Promise<string> {
    return toThread(original(this).process, text);
  }
}

export interface Scorer {
  (text: string, limit?: number | undefined): Promise<number>;
}
export class Scorer extends Handle {
  static create(property: string): Pipelined<Scorer> {
    return toThread.construct(Scorer, input.Scorer, property);
  }
  name(): Promise<string> {
    return toThread(original(this).name);
  }
}

export function unified(): Pipelined<Processor<undefined>> {
  return toThread.handle(Processor, input.unified);
}
unified.use = function <T>(plugin: (tree: T) => void): Pipelined<Processor<T>> {
  return toThread.handle(Processor, input.unified.use, plugin);
};
unified.process = function (text: string): Promise<string> {
  return toThread(input.unified.process, text);
};

defineCrossings(input, {
  handles: {
    Processor: { class: Processor, original: input.Processor, callable: true, results: Processor },
    Scorer: { class: Scorer, original: input.Scorer, callable: true },
  },
  functions: { unified: { facade: unified, original: input.unified } },
});
