import { EventEmitter } from 'node:events';
export declare class Watcher extends EventEmitter {
  constructor(path: string);
  start(): void;
  on(event: 'change', listener: (path: string) => void): this;
}
/** Called a stream, and only an emitter of events. */
export interface Stream extends EventEmitter {
  read(): string | null;
}
export interface Dataset {
  readonly size: number;
  [Symbol.iterator](): Iterator<string>;
}
export declare function match(text: string): Stream & Dataset;
export interface PortEvents {
  open: [port: Port];
  data: [chunk: Buffer, at: number];
}
/** What its events bring is known. */
export declare class Port extends EventEmitter<PortEvents> {
  constructor(path: string);
  write(data: Buffer): number;
}
/** What they bring here is known to those that extend it. */
export declare class Channel<E extends Record<keyof E, unknown[]>> extends EventEmitter<E> {
  send(): void;
}
export declare class Queue<E> extends EventEmitter<{ item: [item: E] }> {
  take(): E;
}
export declare class Player extends EventTarget {
  play(): void;
  [Symbol.toPrimitive](hint: string): string;
}
