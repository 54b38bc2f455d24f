/** Methods that say what they are called on: assembled from free functions, as in jQuery-like libraries. */
interface Item {
  name: string;
}

declare function addClass<T extends Item, R extends ArrayLike<T>>(this: R, value: string): R;
declare function attr<T extends Item>(this: Selection<T>, name: string): string | undefined;
declare function attr<T extends Item>(this: Selection<T>, name: string, value: string): Selection<T>;
declare function first<T>(this: Selection<T>): Selection<T>;
declare function toArray<T>(this: Selection<T>): T[];

interface Methods {
  addClass: typeof addClass;
  attr: typeof attr;
  first: typeof first;
  toArray: typeof toArray;
}

export interface Selection<T> extends Methods {
  readonly length: number;
}

export {};

export declare function select(selector: string): Selection<Item>;
