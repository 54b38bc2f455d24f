export declare class Database {
  constructor(path: string);
  exec(sql: string): void;
  pragma(name: string): string;
}
export declare function readSync(path: string): string;
export declare function writeSync(path: string): void;
export declare function other(): void;
