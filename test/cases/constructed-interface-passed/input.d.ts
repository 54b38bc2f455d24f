export interface Text {
  readonly length: number;
  toSql(): string;
}
/** It is the type of the class itself, and mentioned by others. */
export interface TextConstructor {
  new (length?: number): Text;
  (length?: number): Text;
  warn(link: string): void;
}
export declare const TEXT: TextConstructor;
export interface Column {
  type: Text | TextConstructor;
  name: string;
}
export declare function define(columns: Column[], fallback?: TextConstructor): string;
