export interface Amount {
  plus(other: Amount): Amount;
  minus(other: Amount): Amount;
  times(other: Amount): Amount;
  over(other: Amount): Amount;
  power(exponent: number): Amount;
  negated(): Amount;
  rounded(): Amount;
  equals(other: Amount): boolean;
  exceeds(other: Amount): boolean;
  isZero(): boolean;
  toNumber(): number;
  toString(): string;
}

/** Nine of a kind, each with twelve functions: objects of a class in all but name. */
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

/** These can be read one by one. */
export interface Paths {
  join(...parts: string[]): string;
}
export declare const posix: Paths;
export declare const win32: Paths;
