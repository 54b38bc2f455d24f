export declare class Leaf {
  cut(): void;
}
export declare class Branch {
  grow(): Leaf;
}
export type Part = Leaf | Branch;

/** Data, but what it is limited to are handles. */
export type Accepted<T extends Part> = ArrayLike<T> | T | string;

export interface Basket<T extends Part = Leaf> {
  label: string;
  key?: T;
}

export declare function collect<T extends Part>(parts: Accepted<T>): T[];
export declare function pack(basket: Basket): number;
