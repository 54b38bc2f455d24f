export declare enum Level {
  Low = 1,
  High = 2,
}
export declare const enum Flag {
  Read = 'r',
  Write = 'w',
}
export declare function setLevel(level: Level, flag?: Flag): Level;
