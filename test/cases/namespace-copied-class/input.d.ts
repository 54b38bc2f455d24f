/** Data, although an object of functions can make it: it has no methods. */
export interface Long {
  low: number;
  high: number;
}
export declare namespace util {
  const Long: { new (low: number, high: number): Long };
  function toNumber(value: Long): number;
}
