export interface Node {
  id: string;
  children?: Node[];
}
/** There may be no children to look up an element in: with `skipLibCheck` nobody hears of it. */
export declare function layout<T extends Node>(
  graph: T,
): Omit<T, 'children'> & { children?: (T['children'][number] & Node)[] };
