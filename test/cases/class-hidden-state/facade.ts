// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-hidden-state/input.d.ts -o class-hidden-state/facade.ts

import type { Point } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Point };

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** No methods, and no data either: a copy of its getters would not be a document to `pack`. */
export class Document extends Handle {
  static create(title: string): Pipelined<Document> {
    return toThread.construct(Document, input.Document, title);
  }
  get title(): Promise<string> {
    return toThread.get(original(this).title);
  }
}

export function pack(document: Document, at: Point): Promise<Uint8Array> {
  return toThread(input.pack, document, at);
}

defineCrossings(input, {
  handles: { Document: { class: Document, original: input.Document } },
  copies: { Point: { original: input.Point } },
});
