// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./handle-type-literal/input.d.ts -o handle-type-literal/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class OpenResult extends Handle {
  get path(): Promise<string> {
    return toThread.get(original(this).path);
  }
  read(length: number): Promise<Uint8Array> {
    return toThread(original(this).read, length);
  }
}

export class Reader extends Handle {
  next(): Promise<number> {
    return toThread(original(this).next);
  }
  get position(): Promise<number> {
    return toThread.get(original(this).position);
  }
}

export function open(path: string): Pipelined<OpenResult> {
  return toThread.handle(OpenResult, input.open, path);
}

export function reader(path: string): Pipelined<Reader> {
  return toThread.handle(Reader, input.reader, path);
}

defineCrossings(input, {
  handles: { OpenResult: { class: OpenResult }, Reader: { class: Reader } },
});
