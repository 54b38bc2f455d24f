// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./intersections-and-mixins/input.d.ts -o intersections-and-mixins/facade.ts

import type { Box, Named } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Box, Named };

const input = original('./input.js', import.meta.url);

export class Reader extends Handle {
  read(): Promise<string> {
    return toThread(original(this).read);
  }
}

export class Closable extends Handle {
  close(): Promise<void> {
    return toThread.run(original(this).close);
  }
}

export class OpenResult extends Closable {
  get name(): Promise<string> {
    return toThread.get(original(this).name);
  }
}

export class BothResult extends Reader {
  close(): Promise<void> {
    return toThread.run(original(this).close);
  }
}

export class BoxedResult<T> extends Reader {
  get content(): Promise<T> {
    return toThread.get(original(this).content);
  }
}

export class AllResult extends Reader {
  get name(): Promise<string> {
    return toThread.get(original(this).name);
  }
}

/** A handle with the data of another type: it has both. */
export function open(path: string): Pipelined<OpenResult> {
  return toThread.handle(OpenResult, input.open, path);
}

/** Several handles in one. */
export function both(path: string): Pipelined<BothResult> {
  return toThread.handle(BothResult, input.both, path);
}

export function boxed<T>(content: T): Pipelined<BoxedResult<T>> {
  return toThread.handle(BoxedResult, input.boxed, content);
}

export function all(): Promise<AllResult[]> {
  return toThread(input.all);
}

export function describe(value: Named & { readonly size: number }): Promise<string> {
  return toThread(input.describe, value);
}

defineCrossings(input, {
  handles: {
    Reader: { class: Reader, original: input.Reader },
    Closable: { class: Closable, ends: 'close' },
    OpenResult: { class: OpenResult },
    BothResult: { class: BothResult, ends: 'close' },
    BoxedResult: { class: BoxedResult },
    AllResult: { class: AllResult },
  },
  copies: { Named: { properties: ['name'] }, Box: { properties: ['content'] } },
});
