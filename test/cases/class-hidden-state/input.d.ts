/** No methods, and no data either: a copy of its getters would not be a document to `pack`. */
export declare class Document {
  constructor(title: string);
  private readonly parts;
  get title(): string;
}
/** All of it is public. */
export declare class Point {
  constructor(x: number, y: number);
  readonly x: number;
  readonly y: number;
}
export declare function pack(document: Document, at: Point): Uint8Array;
