// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./cannot-cross/input.d.ts -o cannot-cross/facade.ts

import type { View } from './input.js';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { View };

const input = original('./input.js', import.meta.url);

export function key(): Promise<symbol> {
  return toThread(input.key);
}

export function fine(): Promise<number> {
  return toThread(input.fine);
}

defineCrossings(input, {
  copies: { View: { properties: ['title'] } },
  symbols: true,
});
