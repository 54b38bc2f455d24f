export declare class Node {
  name(): string;
  next(): Node;
}
/** Comes both ways: whoever gets it inside of something sees a function, and nothing else. */
export interface Finder {
  (name: string): Node;
  (id: number): Node;
}
/** Is always all that a call gives. */
export interface Opener {
  (path: string): Node;
}
/** Is known by what it has. */
export interface Labelled {
  (name: string): Node;
  readonly label: string;
}
export declare function finder(): Finder;
export declare function opener(): Opener | undefined;
export declare function find(callback: (finder: Finder, labelled: Labelled) => void): void;
export declare function labelled(): Labelled;
