export declare function open(path: string): {
  readonly path: string;
  read(length: number): Uint8Array;
};
export type Reader = { next(): number; readonly position: number };
export declare function reader(path: string): Reader;
