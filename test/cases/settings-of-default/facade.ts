// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./settings-of-default/input.d.ts -o settings-of-default/facade.ts

import type { Item } from './input.js';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { Item };

const input = original('./input.js', import.meta.url);

function inputDefaultPatch(document: Item, changes: Item[], strict?: boolean): Promise<Item[]>;
function inputDefaultPatch(document: Item[], changes: Item[]): Promise<Item[]>;
function inputDefaultPatch(...args: unknown[]): unknown {
  return toThread.mutates([0], input.default.patch, ...args);
}

/** What is not exported by a name is `default` to settings, as it is to messages. */
const inputDefault = {
  sort(items: Item[]): Promise<Item[]> {
    return toThread.mutates([0], input.default.sort, items);
  },
  patch: inputDefaultPatch,
  read(): Promise<{ bytes: Uint8Array }> {
    return toThread.transfers(input.default.read);
  },
};

/** The facade has to call it something else. */
const Promise_ = {
  fill(list: Item[]): Promise<number> {
    return toThread.mutates([0], input.Promise.fill, list);
  },
};

export { Promise_ as Promise };

defineCrossings(input, {
  copies: { Item: { properties: ['name'] } },
});

export default inputDefault;
