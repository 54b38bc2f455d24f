/** A static that can be written is written on all threads: functions that know nothing of it keep all of them. */
export declare class Decimal {
  constructor(value: string | number);
  /** What all numbers go by. */
  static digits: number;
  static modes: { readonly rounding: string };
  /** Nobody means to change them; a handle could not go to all threads. */
  static ZERO: Decimal;
  static codec: { encode(value: string): string };
  static readonly HALF_UP: number;
  sqrt(): string;
}
export declare function hash(text: string): string;
