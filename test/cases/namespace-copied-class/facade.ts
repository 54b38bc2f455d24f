// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./namespace-copied-class/input.d.ts -o namespace-copied-class/facade.ts

import type { Long } from './input.js';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { Long };

const input = original('./input.js', import.meta.url);

export const util = {
  toNumber(value: Long): Promise<number> {
    return toThread(input.util.toNumber, value);
  },
};

defineCrossings(input, {
  copies: { Long: { properties: ['low', 'high'] } },
});
