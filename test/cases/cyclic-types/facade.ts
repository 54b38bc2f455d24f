// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./cyclic-types/input.d.ts -o cyclic-types/facade.ts

import type { Eventually, Json } from './input.js';
import { defineCrossings, FunctionHandle, Handle, original, toThread } from 'gen-async-facade';

export type { Eventually, Json };

const input = original('./input.js', import.meta.url);

export type Deep<T> = T extends (infer U)[] ? Deep<U> : T extends object ? Node<T> : Promise<T>;
export type ThunkResult = FunctionHandle<() => Promise<FunctionHandle<() => Promise<ThunkResult>> | string>> | string;
export type Thunk = (() => Thunk | Promise<Thunk>) | string;

export class Node<T> extends Handle {
  get children(): Promise<Node<T>[]> {
    return toThread.get(original(this).children);
  }
  get value(): Promise<T> {
    return toThread.get(original(this).value);
  }
  find(test: (node: Node<T>) => boolean | Json | Promise<boolean | Json>): Promise<Node<T> | undefined> {
    return toThread.handle(Node, original(this).find, test);
  }
}

export function parse(text: Json): Promise<Json> {
  return toThread(input.parse, text);
}

export function settle<T>(value: Eventually<T>): Promise<Eventually<T> | Awaited<T>> {
  return toThread(input.settle, value);
}

export function unwrap<T>(value: T): T extends (infer U)[]
  ? Promise<Deep<U>>
  : T extends object
  ? Promise<Node<T>>
  : Promise<T> {
  return toThread(input.unwrap, value);
}

export function unfold(thunk: Thunk): Promise<FunctionHandle<() => Promise<ThunkResult>> | string> {
  return toThread.handle(FunctionHandle, input.unfold, thunk);
}

defineCrossings(input, {
  handles: { Node: { class: Node } },
  functions: {
    parse: { facade: parse, original: input.parse },
    settle: { facade: settle, original: input.settle },
    unwrap: { facade: unwrap, original: input.unwrap },
    unfold: { facade: unfold, original: input.unfold },
  },
});
