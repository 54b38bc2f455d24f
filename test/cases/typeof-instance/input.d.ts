/** `typeof root` is a `Branch`, which is read while it is found out what a `Node` has. */
export interface Node {
  readonly root: typeof root;
  find(name: string): string;
}
export interface Branch extends Node {
  grow(): void;
}
declare const root: Branch;
export declare function grow(): Branch;
