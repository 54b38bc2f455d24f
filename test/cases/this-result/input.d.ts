export declare class Query {
  constructor(table: string);
  where(column: string, value: unknown): this;
  limit(count: number): Query;
  run(): object[];
}
interface Chain {
  add(item: string): this;
  size(): number;
}
/** An object is its own `this`. */
export declare const chain: Chain;
/** Instances and the class itself share an interface: a static `this` is the type of the value. */
export interface Shape {
  scale(factor: number): this;
}
export interface ShapeConstructor extends Shape {
  new (name: string): Shape;
}
export declare const Shape: ShapeConstructor;
