// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./query-of-namespace/input.d.ts -o query-of-namespace/facade.ts

import type { Limits as OriginalLimits, Trees as OriginalTrees } from './input.js';
import { defineCrossings, type FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

interface TreesHelpers {
  isLeaf?: FunctionHandle<(name: string) => Promise<boolean>>;
  isRoot?: FunctionHandle<(name: string) => Promise<boolean>>;
}

export class Instance extends Handle {
  render(text: string): Promise<string> {
    return toThread(original(this).render, text);
  }
  get trees(): Promise<{ readonly helpers: TreesHelpers }> {
    return toThread.get(original(this).trees);
  }
  setTrees(value: typeof OriginalTrees): Promise<void> {
    return toThread.set(original(this).trees, value);
  }
  get limits(): Promise<typeof OriginalLimits> {
    return toThread.get(original(this).limits);
  }
  setLimits(value: typeof OriginalLimits): Promise<void> {
    return toThread.set(original(this).limits, value);
  }
}

export function create(): Pipelined<Instance> {
  return toThread.handle(Instance, input.create);
}

/** A namespace that is a property: the functions in its constant give promises. */
export const Trees = {
  helpers: toThread.variable<TreesHelpers>(input.Trees.helpers),
};

/** Nothing in it is another one in the facade. */
export const Limits = {
  depth: toThread.value<number>(input.Limits.depth),
};

export declare namespace Trees {
  type Helpers = TreesHelpers;
}

defineCrossings(input, {
  handles: { Instance: { class: Instance } },
  copies: { Helpers: {} },
  plain: [input.Trees.helpers],
});
