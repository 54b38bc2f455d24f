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

/** All of it is data, but only the constructor can make that out of a text. */
export declare class Resource {
  body: string[];
  constructor(source: string);
}
/** A caller can write down such a point, as it is made of what it has. */
export declare class Named {
  name: string;
  size: number;
  constructor(name: string, size: number);
}
export declare function lines(resource: Resource, named: Named): number;
