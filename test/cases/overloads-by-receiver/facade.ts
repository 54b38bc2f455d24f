// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./overloads-by-receiver/input.d.ts -o overloads-by-receiver/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Stream extends Handle {
  static create(path: string): Pipelined<Stream> {
    return toThread.construct(Stream, input.Stream, path);
  }

  /** Differs only in what it is called on. */
  read(this: Reader): Promise<string>;
  read(this: Stream): Promise<Uint8Array>;
  read(...args: unknown[]): unknown {
    return toThread(original(this).read, ...args);
  }

  /** Its receiver says nothing that its parameters do not say. */
  on(event: 'end'): Pipelined<this>;
  on(event: 'error', code: number): Pipelined<this>;
  on(...args: unknown[]): unknown {
    return toThread.handle(Stream, original(this).on, ...args);
  }
  text(): Promise<string> {
    return toThread(original(this).text);
  }
}

/** What they take is the same, though each says it for itself. */
export class Row extends Handle {
  map(this: Row, by: (text: string) => void): Promise<string>;
  map(this: Reader, by: (text: string) => void): Promise<number>;
  map(...args: unknown[]): unknown {
    return toThread(original(this).map, ...args);
  }
}

export class Reader extends Handle {
  text(): Promise<string> {
    return toThread(original(this).text);
  }
}

export function row(): Pipelined<Row> {
  return toThread.handle(Row, input.row);
}

defineCrossings(input, {
  handles: { Stream: { class: Stream, original: input.Stream }, Row: { class: Row }, Reader: { class: Reader } },
  functions: { row: { facade: row, original: input.row } },
});
