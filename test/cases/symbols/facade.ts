// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./symbols/input.d.ts -o symbols/facade.ts

import type { Tree } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Tree };

const input = original('./input.js', import.meta.url);

export class Resource extends Handle {
  static create(path: string): Pipelined<Resource> {
    return toThread.construct(Resource, input.Resource, path);
  }
  read(): Promise<string> {
    return toThread(original(this).read);
  }
}

export function compile(source: string): Promise<Tree> {
  return toThread(input.compile, source);
}

export function generate(tree: Tree): Promise<string> {
  return toThread(input.generate, tree);
}

export const inspect: PromiseLike<symbol> = toThread.value(input.inspect);

defineCrossings(input, {
  handles: { Resource: { class: Resource, original: input.Resource } },
  copies: { Tree: { properties: ['type', 'helpers'] } },
  symbols: true,
});
