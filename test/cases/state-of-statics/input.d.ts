export interface Settings {
  digits?: number;
}
export declare class Decimal {
  constructor(value: string | number);
  /** What all numbers that are made later go by. */
  static config(settings: Settings): void;
  dividedBy(value: number): string;
}
