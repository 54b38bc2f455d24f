// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./any-of-a-map/input.d.ts -o any-of-a-map/facade.ts

import type { Text } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Text };

const input = original('./input.js', import.meta.url);

export type Node = NodeMap[keyof NodeMap];

/** Others may add to it: what it lists is data all the same. */
export interface NodeMap {
  Text: Text;
  Element: Element;
  Link: Link;
}

export interface Element {
  readonly type: 'element';
  readonly children: readonly Node[];
}

/** Stays where it is. */
export class Link extends Handle {
  static create(): Pipelined<Link> {
    return toThread.construct(Link, input.Link);
  }
  get type(): Promise<'link'> {
    return toThread.get(original(this).type);
  }
  follow(): Promise<Node> {
    return toThread(original(this).follow);
  }
}

export function parse(source: string): Promise<{ body: Node[] }> {
  return toThread(input.parse, source);
}

defineCrossings(input, {
  handles: { Link: { class: Link, original: input.Link } },
  copies: { Text: { properties: ['type', 'value'] }, Element: { properties: ['type', 'children'] } },
});
