/** What a static method makes is given to another, together with one more: they have to live on one thread. */
export declare class Decimal {
  private constructor();
  static from(text: string): Decimal;
  static add(left: Decimal, right: Decimal): Decimal;
  toText(): string;
}
/** A static method that takes one object goes where that lives. */
export declare class Image {
  private constructor();
  static open(path: string): Image;
  static sizeOf(image: Image): number;
  rotate(): void;
}
