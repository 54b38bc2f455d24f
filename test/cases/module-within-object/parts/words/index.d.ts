export declare function count(text: string): number;
export interface Reader {
  read(): string;
}
export declare const Reader: new (text: string) => Reader;
