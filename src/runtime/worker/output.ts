/** What an original prints takes the way of the replies: it is there before its call's result, and does not get lost at the end. */
import type { Writable } from 'node:stream';
import { outputs, Status } from '../wire/protocol.js';
import type { Link } from './link.js';

/**
 * Node's own way from a worker is slower than replies, and ends with the program; a child's pipe loses what is not through when it
 * exits.
 *
 * @returns a function that has the streams print by themselves again
 */
export function sendOutput(link: Link): () => void {
  const redirected: Writable[] = [];
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
        redirected.push(stream);
      }
      return stream;
    };
    Object.defineProperty(process, name, { ...own, get });
  }
  return () => redirected.splice(0).forEach(restore);
}

function redirect(stream: Writable, send: (chunk: string | Uint8Array, encoding: string) => void): void {
  const write: Writable['_write'] = (chunk: string | Uint8Array, encoding, done) => {
    // A copy of its own: a buffer may be a small part of one that many share.
    send(typeof chunk === 'string' ? chunk : new Uint8Array(chunk), encoding);
    done();
  };
  Object.assign(stream, { _write: write, _writev: undefined });
}

/** What its class does is behind what `redirect` has put in its place. */
function restore(stream: Writable): void {
  const own: Partial<Writable> = stream;
  delete own._write;
  delete own._writev;
}
