export interface Amount {
  plus(other: Amount): Amount;
  toString(): string;
}

/** Nine of a kind: objects of a class in all but name. */
export interface Amounts {
  parse(text: string): Amount;
  readonly one: Amount;
  readonly two: Amount;
  readonly three: Amount;
  readonly four: Amount;
  readonly five: Amount;
  readonly six: Amount;
  readonly seven: Amount;
  readonly eight: Amount;
  readonly '9': Amount;
}

export declare const amounts: Amounts;

/** Two of a kind are objects of functions. */
export interface Paths {
  join(...parts: string[]): string;
}
export declare const posix: Paths;
export declare const win32: Paths;
