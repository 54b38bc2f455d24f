interface BigConstructor {
  new (value: string | number): Big;
  readonly digits: number;
  /** The same once more, which the module may or may not have at run time. */
  readonly Big: BigConstructor;
}
interface Big {
  plus(value: string | number): Big;
}
declare const Big: BigConstructor;
export = Big;
