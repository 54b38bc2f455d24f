export interface TreeNode {
  name: string;
  children: TreeNode[];
}

export interface Visitors {
  readonly enter?: (node: TreeNode) => void;
}

export type Visit = (tree: TreeNode) => void;

/** What it gives changes the tree that it is given: with visitors that change nodes, for one. */
export declare function visitor(visitors: Visitors): Visit;
export declare function renamer(name: string): (tree: TreeNode, depth?: number) => void;
export interface Leaf {
  text: string;
}
/** Either can be changed. */
export declare function trim(node: TreeNode | Leaf): void;
/** A buffer is a text in another form. */
export declare function print(data: string | Uint8Array): void;
/** Reads it. */
export declare function printer(): (tree: TreeNode) => string;
export declare function logger(): (line: string) => void;
