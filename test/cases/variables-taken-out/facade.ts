// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./variables-taken-out/input.d.ts -o variables-taken-out/facade.ts

import type { Sizes } from './input.js';
import { defineCrossings, type FunctionHandle, original, toThread } from 'gen-async-facade';

export type { Sizes };

const input = original('./input.js', import.meta.url);

export interface PartsResult {
  [key: string]: PartResult | PartsResult;
}

export interface Parts {
  [key: string]: Part | Parts;
}

export type Part = (scope: Record<string, any>) => number | Promise<number>;
export type PartResult = FunctionHandle<(scope: Record<string, any>) => Promise<number>>;

export function create(parts: Parts): Promise<string> {
  return toThread(input.create, parts);
}

export const all: PromiseLike<PartsResult> = toThread.variable(input.all);
export const sum: PromiseLike<PartsResult> = toThread.variable(input.sum);
export const width: PromiseLike<number> = toThread.value(input.width);
export const depth: PromiseLike<number | undefined> = toThread.value(input.depth);

defineCrossings(input, {
  copies: { Parts: {} },
  plain: [input.all, input.sum],
  functions: { create: { facade: create, original: input.create } },
});
