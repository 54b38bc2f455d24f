import { EventEmitter } from 'node:events';
export declare class Watcher extends EventEmitter {
  constructor(path: string);
  start(): void;
  on(event: 'change', listener: (path: string) => void): this;
}
