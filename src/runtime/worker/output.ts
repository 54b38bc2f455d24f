/** What an original prints takes the way of the replies: it is there before its call's result, and does not get lost at the end. */
import type { Writable } from 'node:stream';
import { outputs, Status } from '../wire/protocol.js';
import type { Link } from './link.js';

/** Node's own way to the main thread is slower than replies, and ends with the program. */
export function sendOutput(link: Link): void {
  for (const [index, name] of outputs.entries()) {
    const own = Object.getOwnPropertyDescriptor(process, name);
    const make = own?.get;
    if (make === undefined) continue;
    let stream: Writable | undefined;
    // Only once it is asked for: most originals never print.
    const get = () => {
      if (stream === undefined) {
        stream = make.call(process) as Writable;
        redirect(stream, (chunk, encoding) => link.post([Status.output, index, chunk, encoding]));
      }
      return stream;
    };
    Object.defineProperty(process, name, { ...own, get });
  }
}

function redirect(stream: Writable, send: (chunk: string | Uint8Array, encoding: string) => void): void {
  stream._writev = (chunks, done) => {
    // A copy of its own: a buffer may be a small part of one that many share.
    for (const { chunk, encoding } of chunks) send(typeof chunk === 'string' ? chunk : new Uint8Array(chunk), encoding);
    done();
  };
}
