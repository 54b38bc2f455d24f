// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./functions-meeting/input.d.ts -o functions-meeting/facade.ts

import type { Block } from './input.js';
import { defineCrossings, FunctionHandle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Block };

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** Functions that come back have a thread to live on, as objects have. */
export type TransformResult = FunctionHandle<(block: Block) => Promise<Block>>;

/** Functions that come back have a thread to live on, as objects have. */
export type Transform = (block: Block) => Block | Promise<Block>;

export function align(): Pipelined<TransformResult> {
  return toThread.handle(FunctionHandle, input.align);
}

export function indent(width: number): Pipelined<TransformResult> {
  return toThread.handle(FunctionHandle, input.indent, width);
}

export function flow(...transforms: Transform[]): Pipelined<TransformResult> {
  return toThread.handle(FunctionHandle, input.flow, ...transforms);
}

defineCrossings(input, {
  copies: { Block: { properties: ['lines'] } },
  functions: {
    align: { facade: align, original: input.align },
    indent: { facade: indent, original: input.indent },
    flow: { facade: flow, original: input.flow },
  },
});
