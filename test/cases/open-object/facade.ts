// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./open-object/input.d.ts -o open-object/facade.ts

import type { Grammar } from './input.js';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { Grammar };

const input = original('./input.js', import.meta.url);

/** Functions, and grammars under the names of their languages. */
export const languages = {
  extend(id: string): Promise<Grammar> {
    return toThread(input.languages.extend, id);
  },
};

/** Nothing but data arrives whole. */
export const plugins: PromiseLike<{ [key: string]: Grammar }> = toThread.variable(input.plugins);

defineCrossings(input, {
  copies: { Grammar: { properties: ['rules'] } },
  plain: [input.plugins],
});
