// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./exported-alias/input.d.ts -o exported-alias/facade.ts

import type { Request } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Request };

const input = original('./input.js', import.meta.url);

/** It has what a request has. */
export class Resolver extends Handle {
  static create(): Pipelined<Resolver> {
    return toThread.construct(Resolver, input.Resolver);
  }
  get path(): Promise<string> {
    return toThread.get(original(this).path);
  }
  setPath(value: string): Promise<void> {
    return toThread.set(original(this).path, value);
  }
  resolve(request: Request): Promise<Request> {
    return toThread(original(this).resolve, request);
  }
  next(request: Request): Promise<boolean> {
    return toThread(original(this).next, request);
  }
}

defineCrossings(input, {
  handles: { Resolver: { class: Resolver, original: input.Resolver } },
});
