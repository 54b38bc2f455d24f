/** Parameters that would hide what the body of the function needs. */
export declare class database {
  constructor(database: string);
  prepare(Statement: string): Statement;
}
export declare class Statement {
  run(original: string, toThread: string): void;
}
export declare function open(database: string): database;
