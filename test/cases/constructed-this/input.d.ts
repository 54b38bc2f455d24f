/** Each object can make another one like it: none of them is a class. */
export interface Tree<Data> {
  new (data: Data): this;
  data: Data;
  parent: this | null;
  ancestors(): this[];
}

export interface PlacedTree<Data> extends Tree<Data> {
  x: number;
}

export interface Layout<Data> {
  (root: Tree<Data>): PlacedTree<Data>;
  size(): number;
}

export declare function layout<Data>(): Layout<Data>;
export declare function tree<Data>(data: Data): Tree<Data>;
export declare function slice(node: PlacedTree<any>, width: number): void;
