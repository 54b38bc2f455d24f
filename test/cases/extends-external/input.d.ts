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
