/** A namespace that is a property: the functions in its constant give promises. */
export declare namespace Trees {
  interface Helpers {
    isLeaf?(name: string): boolean;
    isRoot?(name: string): boolean;
  }
  const helpers: Helpers;
}
/** Nothing in it is another one in the facade. */
export declare namespace Limits {
  const depth: number;
}
export interface Instance {
  render(text: string): string;
  trees: typeof Trees;
  limits: typeof Limits;
}
export declare function create(): Instance;
