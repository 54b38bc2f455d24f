/** Others may add to it: what it lists is data all the same. */
export interface NodeMap {
  Text: Text;
  Element: Element;
  Link: Link;
}
export type Node = NodeMap[keyof NodeMap];

export interface Text {
  readonly type: 'text';
  readonly value: string;
}
export interface Element {
  readonly type: 'element';
  readonly children: readonly Node[];
}
/** Stays where it is. */
export declare class Link {
  readonly type: 'link';
  follow(): Node;
}
export declare function parse(source: string): { body: Node[] };
