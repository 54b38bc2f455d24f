export declare enum Level {
  Low = 1,
  High = 2,
}
export declare const enum Flag {
  Read = 'r',
  Write = 'w',
}
export declare function setLevel(level: Level, flag?: Flag): Level;
/** Written by hand: its values are known at run time only. */
export declare enum Shade {
  /** Almost black. */
  Dark,
  Bright,
}
export declare function shadeOf(level: Level): Shade;
export { Shade as Tone };
