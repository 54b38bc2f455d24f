// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./explicit-this/input.d.ts -o explicit-this/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** Methods that say what they are called on: assembled from free functions, as in jQuery-like libraries. */
export interface Item {
  name: string;
}

export class Methods extends Handle {
  addClass(value: string): Pipelined<this> {
    return toThread.handle(Methods, original(this).addClass, value);
  }
  attr<T extends Item>(this: Selection<T>, name: string): Promise<string | undefined>;
  attr<T extends Item>(this: Selection<T>, name: string, value: string): Pipelined<Selection<T>>;
  attr(...args: unknown[]): unknown {
    return toThread.handle(Selection, original(this).attr, ...args);
  }
  first<T>(this: Selection<T>): Pipelined<Selection<T>> {
    return toThread.handle(Selection, original(this).first);
  }
  toArray<T>(this: Selection<T>): Promise<T[]> {
    return toThread(original(this).toArray);
  }
}

export class Selection<_T> extends Methods {
  get length(): Promise<number> {
    return toThread.get(original(this).length);
  }
}

export function select(selector: string): Pipelined<Selection<Item>> {
  return toThread.handle(Selection, input.select, selector);
}

defineCrossings(input, {
  handles: { Methods: { class: Methods }, Selection: { class: Selection } },
  copies: { Item: { properties: ['name'] } },
});
