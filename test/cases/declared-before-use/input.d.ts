/** The base has the classes that derive from it: no order of declarations serves both. */
export declare class Shape {
  static readonly Circle: typeof Circle;
  static readonly Palette: typeof Palette;
  static readonly Unit: typeof Unit;
  area(): number;
}
export declare class Circle extends Shape {
  grow(by: number): this;
}
export declare class Palette {
  pick(index: number): string;
}
export declare enum Unit {
  Pixel = 0,
  Inch = 1,
}
/** What hangs on a function may be declared after it. */
export declare function draw(shape: Shape): void;
export declare namespace draw {
  const defaults: typeof settings;
  const unit: typeof Unit;
}
export declare const settings: {
  load(): string;
  units: typeof Unit;
};
