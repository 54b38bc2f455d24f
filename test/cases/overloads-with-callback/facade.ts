// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./overloads-with-callback/input.d.ts -o overloads-with-callback/facade.ts

import type { Info } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Info };

const input = original('./input.js', import.meta.url);

/** As sharp: `toBuffer(callback): Image` says nothing that `toBuffer(): Promise<Buffer>` does not. */
export class Image extends Handle {
  resize(width: number): Pipelined<Image> {
    return toThread.handle(Image, original(this).resize, width);
  }
  toBuffer(options?: { resolveWithObject: false }): Promise<Buffer>;
  toBuffer(options: { resolveWithObject: true }): Promise<{ data: Buffer; info: Info }>;
  toBuffer(...args: unknown[]): unknown {
    return toThread(original(this).toBuffer, ...args);
  }

  /** Without a promise beside it, what it gives counts. */
  once(callback: (err: Error) => void): Pipelined<Image>;
  once(name: string): Promise<number>;
  once(...args: unknown[]): unknown {
    return toThread.handle(Image, original(this).once, ...args);
  }
}

export function open(file: string): Pipelined<Image> {
  return toThread.handle(Image, input.open, file);
}

defineCrossings(input, {
  handles: { Image: { class: Image } },
  copies: { Info: { properties: ['size'] } },
  functions: { open: { facade: open, original: input.open } },
});
