export interface Shape {
  area: number;
  label: string;
  draw(): void;
}
/** Is a shape to the compiler, and never says so: its area cannot be written. */
export declare class Circle {
  constructor(radius: number);
  readonly area: number;
  label: string;
  draw(): void;
  radius: number;
}
export declare function largest(...shapes: Shape[]): Shape;
