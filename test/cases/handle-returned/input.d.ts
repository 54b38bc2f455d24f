export interface Connection {
  readonly id: number;
  query(sql: string): string[];
  close(): void;
}
export declare function connect(url: string): Connection;
export declare function tryConnect(url: string): Connection | undefined;
