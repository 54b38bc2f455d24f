export declare class Image {
  constructor(path: string);
  constructor(width: number, height: number, options?: { readonly alpha: boolean });
  width(): number;
}
export declare class Private {
  private constructor();
  static open(path: string): Private;
  size(): number;
}
export declare abstract class Abstract {
  constructor(path: string);
  size(): number;
}
