/** Streams with methods of their own: what they declare is there, events are heard, and what they give is read piece by piece. */
import { Readable, Transform, Writable } from 'node:stream';
export declare class Page extends Readable {
  text(text: string): this;
  end(): void;
  pipe<T extends NodeJS.WritableStream>(destination: T): T;
}
export declare class Packer extends Transform {
  pack(level: number): this;
  on(event: 'packed', listener: (size: number) => void): this;
  on(event: string | symbol, listener: (...args: any[]) => void): this;
}
export declare class Sink extends Writable {
  lines(): readonly string[];
}
/** By its type alone, as NodeJS.ReadableStream. */
export interface Report extends NodeJS.ReadableStream {
  title(text: string): void;
}
export declare function report(): Report;
/** What it drains into is limited by the class, not by the method. */
export declare class Tank<Target extends NodeJS.WritableStream> {
  drain(target: Target): void;
  volume(): number;
}
