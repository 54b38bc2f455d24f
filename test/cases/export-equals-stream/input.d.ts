/** The class is left out, and what hangs on it is still the default export. */
import { Duplex } from 'node:stream';
declare class Channel extends Duplex {
  pipe(other: Channel): void;
}
declare namespace Channel {
  interface Options {
    readonly size: number;
  }
  function capacity(options: Options): number;
}
export = Channel;
