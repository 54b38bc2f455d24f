/** What a function makes is called with what another has made: they have to live on one thread. */
export interface Tree {
  sum(): number;
}
export interface Layout {
  (root: Tree): Tree;
  size(size: [number, number]): this;
}
export declare function tree(names: string[]): Tree;
export declare function layout(): Layout;
