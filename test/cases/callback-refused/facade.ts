// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./callback-refused/input.d.ts -o callback-refused/facade.ts

import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export interface Server {
  connect(socket: Socket | null): string | Promise<string>;
  readonly name: string;
}

export class Archive extends Handle {
  static create(): Pipelined<Archive> {
    return toThread.construct(Archive, input.Archive);
  }
  pack(options: { readonly open: { entry(stream: Readable): void } }): Promise<void> {
    return toThread.run(original(this).pack, options);
  }
}

/** Nothing of the stream crosses, so that this can never work. */
export function eachFile(folder: string, visit: (stream: Readable, name: string) => void): Promise<void> {
  return toThread.run(input.eachFile, folder, visit);
}

export function serve(server: Server): Promise<number> {
  return toThread(input.serve, server);
}

/** These work without it. */
export function maybe(folder: string, visit?: (stream: Readable) => void): Promise<number>;
export function maybe(...args: unknown[]): unknown {
  return toThread(input.maybe, ...args);
}

export function either(visit: (stream: Readable | string) => void): Promise<number> {
  return toThread(input.either, visit);
}

export function both(visit: ((stream: Readable) => void) | string): Promise<number> {
  return toThread(input.both, visit);
}

export function optional(visit: (error: Error | null, stream?: Readable) => void): Promise<number> {
  return toThread(input.optional, visit);
}

/** It can only be left out. */
export function start(after?: Promise<void>): Promise<number>;
export function start(...args: unknown[]): unknown {
  return toThread(input.start, ...args);
}

export function pipe(to?: Readable | null): Promise<number>;
export function pipe(...args: unknown[]): unknown {
  return toThread(input.pipe, ...args);
}

defineCrossings(input, {
  handles: { Archive: { class: Archive, original: input.Archive } },
  functions: {
    eachFile: { facade: eachFile, original: input.eachFile },
    serve: { facade: serve, original: input.serve },
    maybe: { facade: maybe, original: input.maybe },
    either: { facade: either, original: input.either },
    both: { facade: both, original: input.both },
    optional: { facade: optional, original: input.optional },
    start: { facade: start, original: input.start },
    pipe: { facade: pipe, original: input.pipe },
  },
});
