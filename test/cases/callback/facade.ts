// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./callback/input.d.ts -o callback/facade.ts

import { defineCrossings, original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export interface WalkOptions {
  readonly filter?: (path: string) => boolean | Promise<boolean>;
  readonly visitor: {
    enter(node: string): void;
    leave?(node: string): string | undefined | Promise<string | undefined>;
  };
}

export function walk(root: string, visit: (path: string, depth: number) => void): Promise<void> {
  return toThread.run(input.walk, root, visit);
}

export function walkWith(root: string, options: WalkOptions): Promise<number> {
  return toThread(input.walkWith, root, options);
}

export function sort<T>(items: readonly T[], compare?: (left: T, right: T) => number | Promise<number>): Promise<T[]>;
export function sort(...args: unknown[]): unknown {
  return toThread(input.sort, ...args);
}

defineCrossings(input, {
  functions: {
    walk: { facade: walk, original: input.walk },
    walkWith: { facade: walkWith, original: input.walkWith },
    sort: { facade: sort, original: input.sort },
  },
});
