export interface Reader {
  text(): string;
}
export declare class Stream {
  constructor(path: string);
  /** Differs only in what it is called on. */
  read(this: Reader): string;
  read(this: Stream): Uint8Array;
  /** Its receiver says nothing that its parameters do not say. */
  on(this: Stream, event: 'end'): this;
  on(this: Stream, event: 'error', code: number): this;
  text(): string;
}
/** What they take is the same, though each says it for itself. */
export interface Row {
  map(this: Row, by: (text: string) => void): string;
  map(this: Reader, by: (text: string) => void): number;
}
export declare function row(): Row;
