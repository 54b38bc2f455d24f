/** Loads what the others need, and gives nothing back when it has. */
export declare function init(): Promise<void>;
/** Gives what it has made: no word of the module. */
export declare function define(name: string): Promise<string>;
export declare class World {
  constructor(gravity: number);
  step(): void;
}
