import type { Sum, Visitor } from './tree.js';

/** The list of operators is not exported, what is in it counts all the same. */
export declare function parse(text: string): Sum;
export declare function visit(tree: Sum, visitor: Visitor): void;
