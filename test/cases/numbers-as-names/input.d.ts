/** What is looked up by the values of an enum has numbers for names, which are not those of their texts. */
export declare enum Kind {
  Words = 0,
  Count = 1,
}
export interface Reading<T extends object> {
  [Kind.Words]: string[];
  [Kind.Count]: number;
  7: T;
  '8': T;
  9: Source;
}
export interface Source {
  read(): string;
}
export declare function read<K extends Kind>(kind: K, source?: Source): Reading<Source>[K];
export declare function open(): Source;
export declare function names(): keyof Reading<Source>;
