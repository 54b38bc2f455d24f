// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./intersections-and-mixins/input.d.ts -o intersections-and-mixins/facade.ts

import type { Named } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Named };

const input = original('./input.js', import.meta.url);

export class Closable extends Handle {
  close(): Promise<void> {
    return toThread(original(this).close);
  }
}

export function open(path: string): Pipelined<Closable> {
  return toThread.handle(Closable, input.open, path);
}

export function describe(value: Named & { readonly size: number }): Promise<string> {
  return toThread(input.describe, value);
}

defineCrossings(input, {
  handles: { Closable: { class: Closable } },
  copies: { Named: {} },
});
