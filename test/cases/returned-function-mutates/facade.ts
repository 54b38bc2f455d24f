// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./returned-function-mutates/input.d.ts -o returned-function-mutates/facade.ts

import type { Leaf, TreeNode, Visitors } from './input.js';
import { defineCrossings, FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Leaf, TreeNode, Visitors };

const input = original('./input.js', import.meta.url);

export type Visit = FunctionHandle<(tree: TreeNode) => Promise<void>>;

export interface VisitorResult {
  (tree: TreeNode): Promise<void>;
}
export class VisitorResult extends Handle {}

export interface RenamerResult {
  (tree: TreeNode, depth?: number): Promise<void>;
}
export class RenamerResult extends Handle {}

/** What it gives changes the tree that it is given: with visitors that change nodes, for one. */
export function visitor(visitors: Visitors): Pipelined<VisitorResult> {
  return toThread.handle(VisitorResult, input.visitor, visitors);
}

export function renamer(name: string): Pipelined<RenamerResult> {
  return toThread.handle(RenamerResult, input.renamer, name);
}

/** Either can be changed. */
export function trim(node: TreeNode | Leaf): Promise<void> {
  return toThread.mutates([0], input.trim, node);
}

/** A buffer is a text in another form. */
export function print(data: string | Uint8Array): Promise<void> {
  return toThread.run(input.print, data);
}

/** Reads it. */
export function printer(): Pipelined<FunctionHandle<(tree: TreeNode) => Promise<string>>> {
  return toThread.handle(FunctionHandle, input.printer);
}

export function logger(): Pipelined<FunctionHandle<(line: string) => Promise<void>>> {
  return toThread.handle(FunctionHandle, input.logger);
}

defineCrossings(input, {
  handles: {
    VisitorResult: { class: VisitorResult, callable: true, mutates: [0] },
    RenamerResult: { class: RenamerResult, callable: true, mutates: [0] },
  },
  copies: { TreeNode: { properties: ['name', 'children'] } },
  functions: {
    visitor: { facade: visitor, original: input.visitor },
    renamer: { facade: renamer, original: input.renamer },
    trim: { facade: trim, original: input.trim },
    print: { facade: print, original: input.print },
    printer: { facade: printer, original: input.printer },
    logger: { facade: logger, original: input.logger },
  },
});
