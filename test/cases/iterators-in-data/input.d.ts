export interface Match {
  readonly text: string;
  readonly groups: IterableIterator<string>;
  readonly lines?: Iterable<number>;
}
export declare class Scanner {
  constructor(text: string);
  /** A property, which is no call. */
  readonly tokens: Iterable<string>;
  match(pattern: RegExp): Match;
  walker(): () => Generator<string, number>;
  each(visit: (rest: IterableIterator<string>) => boolean): void;
  /** Two overloads, and only one of them iterates. */
  find(pattern: RegExp): IterableIterator<Match>;
  find(text: string): string[];
}
export declare const letters: Iterable<string>;
export declare function longest(tokens: Iterable<string>): string;
