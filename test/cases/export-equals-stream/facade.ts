// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./export-equals-stream/input.d.ts -o export-equals-stream/facade.ts

import type { Options } from './input.js';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { Options };

const input = original('./input.js', import.meta.url).default;

export function capacity(options: Options): Promise<number> {
  return toThread(input.capacity, options);
}

defineCrossings(input, {
  copies: { Channel: { original: input } },
});

export default {
  capacity,
};
