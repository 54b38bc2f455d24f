export interface Options {
  readonly name: string;
}
type Run = (value: string) => boolean;

/** What every rule has. */
export interface Rule {
  /** A function that may say more of itself. */
  test(): Run & { OPTIONS?: Options };
  describe(): string;
}

/** To the compiler it is a {@link Rule}, though its tests say nothing of options. */
export declare class LengthRule implements Rule {
  constructor(length: number);
  test(): Run;
  describe(): string;
}

/** Its tests are functions of another kind. */
export declare class Gauge {
  test(): (value: number) => boolean;
  describe(): string;
}

/** What is data has members that are optional in the facade, too. */
export interface Shop {
  find(): { readonly name: string; readonly price?: number };
  open(): void;
}
export declare class Kiosk {
  find(): { readonly name: string };
  open(): void;
}

export declare function all(rules: readonly Rule[]): Rule;
export declare function visit(shop: Shop): Shop;
