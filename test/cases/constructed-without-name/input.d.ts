/** Draws lines. */
export declare const Pen: new (size: number) => { draw(text: string): number; readonly size: number };
/** With statics, and overloads that make the same. */
export declare const Shape: {
  new (): { area(): number; twin(): Shaped };
  new (name: string): { area(): number; twin(): Shaped };
  readonly count: number;
  unit(): Shaped;
};
export interface Shaped {
  area(): number;
}
export declare const Box: new <T>(value: T) => { get(): T };
/** Data has no name of its own. */
export declare const Point: new (x: number) => { x: number };
export declare namespace tools {
  const Ruler: new () => { measure(): number };
}
