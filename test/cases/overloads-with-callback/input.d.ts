/** As sharp: `toBuffer(callback): Image` says nothing that `toBuffer(): Promise<Buffer>` does not. */
export interface Image {
  resize(width: number): Image;
  toBuffer(callback: (err: Error, data: Buffer, info: Info) => void): Image;
  toBuffer(options?: { resolveWithObject: false }): Promise<Buffer>;
  toBuffer(options: { resolveWithObject: true }): Promise<{ data: Buffer; info: Info }>;
  /** Without a promise beside it, what it gives counts. */
  once(callback: (err: Error) => void): Image;
  once(name: string): number;
}
export interface Info {
  size: number;
}
export declare function open(file: string): Image;
