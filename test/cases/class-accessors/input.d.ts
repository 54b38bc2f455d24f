export declare class Font {
  get size(): number;
  set size(value: number | string);
  get family(): string;
  /** Written only. */
  set callback(value: (family: string) => void);
  'line-height': number;
  optional?: string;
  /** May be missing, and is there to be assigned. */
  handler: ((event: string) => void) | null;
  fallback?: (family: string) => Font;
  accessor weight: number;
  static get standard(): Font;
  static set standard(font: Font);
  static {}
  /** Calling it rejects where there is none. */
  measure?(text: string): number;
  get style(): Style;
  set style(style: Style | string);
}
export interface Style {
  readonly color: string;
  toCss(): string;
}

/** Given back where a value is asked for that there is none of. */
export declare class Failing {
  readonly NEVER: never;
  fail(): void;
}
