// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./export-equals-class/input.d.ts -o export-equals-class/facade.ts

import type { Options } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Options };

const input = original('./input.js', import.meta.url).default;

export class LibraryError extends Error {
  declare code: string;
}

export class Library extends Handle {
  static create(path: string, options?: Options): Pipelined<Library>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Library, input, ...args);
  }
  prepare(sql: string): Pipelined<Statement> {
    return toThread.handle(Statement, original(this).prepare, sql);
  }
  static get LibraryError(): typeof LibraryError {
    return LibraryError;
  }
}

export class Statement extends Handle {
  all(...params: unknown[]): Promise<unknown[]> {
    return toThread(original(this).all, ...params);
  }
}

defineCrossings(input, {
  handles: { Library: { class: Library, original: input }, Statement: { class: Statement } },
  errors: { LibraryError: { class: LibraryError, original: input.LibraryError } },
});

export default Library;
