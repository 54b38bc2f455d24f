// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./hidden-list/input.d.ts -o hidden-list/facade.ts

import { defineCrossings, original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export interface Sum {
  type: 'Sum';
  operator: Operator;
}

export type Visitor = Enter & Leave;
export type Operator = (readonly ['+', '-'])[number];
export type Enter = { [K in (readonly ['Sum', 'Name'])[number]]?: (node: Nodes[K]) => void };
export type Leave = { [K in (readonly ['Sum', 'Name'])[number] as `${K}:leave`]?: (node: Nodes[K]) => void };

export interface Nodes {
  Sum: Sum;
  Name: Name;
}

export interface Name {
  type: 'Name';
  name: string;
}

/** The list of operators is not exported, what is in it counts all the same. */
export function parse(text: string): Promise<Sum> {
  return toThread(input.parse, text);
}

export function visit(tree: Sum, visitor: Visitor): Promise<void> {
  return toThread.mutates([0], input.visit, tree, visitor);
}

defineCrossings(input, {
  copies: { Sum: { properties: ['type', 'operator'] } },
  functions: { parse: { facade: parse, original: input.parse }, visit: { facade: visit, original: input.visit } },
});
