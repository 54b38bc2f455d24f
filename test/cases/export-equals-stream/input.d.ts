/** The class is left out, and what hangs on it is still the default export. */
import { EventEmitter } from 'node:events';
declare class Channel extends EventEmitter {
  pipe(other: Channel): void;
}
declare namespace Channel {
  interface Options {
    readonly size: number;
  }
  function capacity(options: Options): number;
}
export = Channel;
