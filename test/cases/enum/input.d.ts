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
declare namespace native {
  enum Status {
    Idle = 0,
    Busy = 1,
  }
}
/** Another name for an enum that is declared elsewhere, as type and as value. */
export type State = native.Status;
export declare const State: typeof native.Status;
export declare function status(): State;
export declare function names(): (keyof typeof Level)[];
export declare function text(level: Level.High): Record<Level, string>;
export declare function idle(): native.Status.Idle;
