export declare const operators: readonly ['+', '-'];
export type Operator = (typeof operators)[number];
export interface Sum {
  type: 'Sum';
  operator: Operator;
}
export interface Name {
  type: 'Name';
  name: string;
}
export interface Nodes {
  Sum: Sum;
  Name: Name;
}
declare const kinds: readonly ['Sum', 'Name'];
type Enter = { [K in (typeof kinds)[number]]?: (node: Nodes[K]) => void };
type Leave = { [K in (typeof kinds)[number] as `${K}:leave`]?: (node: Nodes[K]) => void };
export type Visitor = Enter & Leave;
export {};
