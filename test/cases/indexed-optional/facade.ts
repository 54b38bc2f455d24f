// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./indexed-optional/input.d.ts -o indexed-optional/facade.ts

import type { Node } from './input.js';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { Node };

const input = original('./input.js', import.meta.url);

/** There may be no children to look up an element in: with `skipLibCheck` nobody hears of it. */
export function layout<T extends Node>(graph: T): Promise<Omit<T, 'children'> & {
  children?: (NonNullable<T['children']>[number] & Node)[];
}> {
  return toThread(input.layout, graph);
}

defineCrossings(input, {
  copies: { Node: {} },
});
